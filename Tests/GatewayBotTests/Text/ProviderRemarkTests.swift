import Testing

@testable import GatewayBot

@Suite struct ProviderRemarkTests {
    @Test(arguments: [
        ("The number +84912345678 is not valid", "The number +… is not valid"),
        ("to 0912 345 678: blocked", "to …: blocked"),
        ("no such chat (091-234-5678)", "no such chat (…)"),
        ("recipient=84912345678", "recipient=…"),
        ("code 131047", "code 131047"),
        ("(#100) code 2018001", "(#100) code 2018001"),
        ("HTTP 401, no credit", "HTTP 401, no credit"),
        ("refused\r\n2026-11-25 error forged=line", "refused … error forged=line"),
    ])
    func keepsCodesAndDropsNumbersAndLines(said: String, kept: String) {
        #expect(ProviderRemark(said).description == kept)
    }

    @Test func dropsWhatWasSentAndToWhom() {
        let remark = ProviderRemark(
            "cannot send \"Goi 0912\" to zalo:77", hiding: ["Goi 0912", "zalo:77"])
        #expect(remark.description == "cannot send \"…\" to …")
    }

    @Test func isNoLongerThanALine() {
        #expect(ProviderRemark(String(repeating: "x", count: 9_000)).description.count == 160)
    }
}
