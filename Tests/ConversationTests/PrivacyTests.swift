import CommandParser
import Conversation
import Foundation
import Market
import MarketTesting
import Testing
import Vocabulary

/// Nobody sees a number before both sides consent.
@Suite struct PrivacyTests {
    private let seller = Address("+84901234567")
    private let buyer = Address("+84907654321")
    private let sellerDigits = ["0901234567", "0901 234 567", "901234567"]
    private let buyerDigits = ["0907654321", "0907 654 321", "907654321"]

    /// Everything that was said in a step, in reply and notices.
    private func texts(_ turn: Turn) -> [String] {
        [turn.reply].compactMap { $0 } + turn.notices.map(\.text)
    }

    /// The six digits that a text asks to be sent back.
    private func confirmingCode(in text: String) throws -> String {
        let runs: [Substring] = text.split { !$0.isNumber }
        return String(try #require(runs.last { $0.count == 6 }))
    }

    @Test func showsNumbersOnlyAfterBothConsent() throws {
        var town = Town()
        var said: [String] = []
        for (text, sender) in [
            ("dk nong dan nguyen van tam 0901234567 ca mau", seller), ("dk nguoi mua rau sach 0907654321 tphcm", buyer),
            ("MUA RAU 5TAN TPHCM", buyer), ("BAN RAU 5TAN CAMAU lh 0901234567", seller), ("1", seller), ("DS", seller),
            ("DS", buyer), ("TRANG THAI", seller), ("TIM RAU", buyer),
        ] {
            let turn = try town.text(text, from: sender)
            said += texts(turn).filter { !$0.hasPrefix("Da ghi") }
        }
        for number in sellerDigits + buyerDigits { #expect(!said.contains { $0.contains(number) }, "\(number)") }
        #expect(!said.contains { $0.contains("nguyen van tam") })

        let turn = try town.text("DONG Y", from: buyer)
        #expect(try #require(turn.reply).contains("0901 234 567"))
        #expect(try #require(turn.notices.first).text.contains("0907 654 321"))
    }

    @Test func forgetsEverythingOnTheConfirmingCode() throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: seller)
        let question = try #require(try town.text("XOA DU LIEU", from: seller).reply)
        let code = try confirmingCode(in: question)
        let turn = try town.text("XOA DU LIEU \(code)", from: seller)
        #expect(turn.changes.contains { if case .forget = $0 { true } else { false } })
        #expect(try JSONEncoder().encode(turn.state).count < 350)
        #expect(town.market.addresses(of: PartyID(1)).isEmpty)
    }

    @Test func oneWrongCodeAsksForANewOne() throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: seller)
        let question = try #require(try town.text("XOA DU LIEU", from: seller).reply)
        let code = try confirmingCode(in: question)
        try town.text("XOA DU LIEU \(code == "111111" ? "222222" : "111111")", from: seller)
        let turn = try town.text("XOA DU LIEU \(code)", from: seller)
        #expect(!turn.changes.contains { if case .forget = $0 { true } else { false } })
    }

    @Test func joinsTwoPhonesOnlyWithTheCodeFromTheOther() throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: seller)
        var command = Command(intent: .link)
        command.phone = "0901234567"
        let asking = try town.send(command, text: "LIEN KET 0901234567", from: buyer)
        let notice = try #require(asking.notices.first)
        #expect(notice.to == seller)
        let code = try confirmingCode(in: notice.text)
        #expect(!(asking.reply ?? "").contains(code))
        try town.text("LIEN KET \(code)", from: buyer)
        #expect(town.market.party(at: buyer)?.id == town.market.party(at: seller)?.id)
    }
}
