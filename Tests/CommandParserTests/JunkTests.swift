import CommandParser
import Testing

@Suite struct JunkTests {
    private static let trades: Set<Intent> = [
        .sell, .buy, .haulOffer, .haulRequest, .accept, .optOut, .done, .forget, .lockdown,
    ]

    @Test(arguments: [
        "Ma OTP cua ban la 449213. Khong chia se cho bat ky ai", "[QC] Nap the hom nay duoc tang 50% gia tri",
        "VCB: TK 0071000xxx +2,500,000VND luc 23-11-2026 10:22. SD 3,200,000VND",
        "Vay tien nhanh chi can CMND lai suat 0%",
        "Chuc mung ban da trung thuong xe SH, soan TT gui 8xxx", "Gui tin nay cho 10 nguoi de gap may man",
        "Your verification code is 556677", "Bonjour, comment allez-vous aujourd'hui ?", "Привет, как дела?",
        "今日は天気がいいですね",
        "😂😂👍🔥", "https://bit.ly/abc123", "tuyen cong nhan may luong 10tr", "ban can ho chung cu 2 phong ngu quan 7",
        "ban sim so dep 0909 xxx xxx", "ban xe may wave 2019 con moi 15tr", "hom nay troi dep qua", "con oi ve an com",
        "tối nay đá bóng không", "nhớ quá khứ ghê", "dao nay ban qua", "lua doi tre nhu lua",
        "xe buyt so 5 may gio chay",
        "hanh ly ky gui bao nhieu kg", "Gia tieu tang 2000 dong tren ca nuoc", "xem them tai tuoitre.vn",
        "cầu được ước thấy nha em", "mua dong lanh qua troi", "tieu lam cuoi be bung", "ban loa keo amply cu",
        "cho thue phong tro 2tr/thang", "the quick brown fox jumps over the lazy dog",
    ])
    func takesNoJunkForTrade(text: String) {
        #expect(!Self.trades.contains(parser.parse(text).intent))
    }

    @Test func takesNoRandomBytesForTrade() {
        var generator = SplitMix(seed: 20_261_123)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...1_600, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            #expect(!Self.trades.contains(parser.parse(bytes).intent))
        }
    }
}
