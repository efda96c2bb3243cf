import CommandParser
import Conversation
import Foundation
import Market
import MarketTesting
import Testing
import Vocabulary

/// What somebody can do who forges another's number, floods, or writes what others will be shown.
@Suite struct AbuseTests {
    private let victim = Address("+84901234567")
    private let attacker = Address("+84907654321")

    private func digits(in text: String?) throws -> String {
        let runs = try #require(text).split { !$0.isNumber }
        return String(try #require(runs.last { $0.utf8.count == 6 }))
    }

    // Codes for somebody else

    @Test func whoIsNotAnsweredAnyMoreHasNoCodesSent() throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        let turns = try (0..<9).map { _ in try town.text("LIEN KET 0901234567", from: attacker) }
        #expect(turns.allSatisfy { ($0.reply == nil) == $0.notices.isEmpty })
        #expect(turns.count { !$0.notices.isEmpty } == 3)
    }

    // One forged text

    @Test(arguments: [
        "XOA DU LIEU", "XOA DU LIEU 123456", "xoa het thong tin cua toi", "DELETE MY DATA", "XOA DU LIEU 100000",
    ])
    func oneForgedTextForgetsNobody(text: String) throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        let turn = try town.text(text, from: victim)
        #expect(!turn.changes.contains { if case .forget = $0 { true } else { false } })
        #expect(town.market.party(at: victim) != nil)
    }

    @Test(arguments: [
        "DK DN Gia Mao TPHCM", "DK HTX Gia Mao Ca Mau", "DK VT Gia Mao Can Tho", "dk nguoi mua gia mao tphcm",
        "DANG KY THT Gia Mao", "DK dau moi Ca Mau",
    ])
    func oneForgedTextChangesNoRole(text: String) throws {
        var town = Town()
        try town.atDesk { desk in
            let party = try desk.party(at: victim)
            _ = try desk.register(.init(name: "Tan Phat", place: Location(key: "ca-mau")), for: party.id)
            _ = try desk.grant(.farmer, to: party.id, place: Location(key: "ca-mau"), by: nil)
        }
        let before = try #require(town.market.party(at: victim))
        try town.text(text, from: victim)
        let after = try #require(town.market.party(at: victim))
        #expect(after.role == before.role)
        #expect(after.trust == before.trust)
    }

    @Test func theDigitsThatComeBackChangeTheRole() throws {
        var town = Town()
        try town.text("DK nong dan Nguyen Van Tam Ca Mau", from: victim)
        let question = try town.text("DK HTX Tan Phat Ca Mau", from: victim).reply
        #expect(town.market.party(at: victim)?.role == .farmer)
        try town.text(try digits(in: question), from: victim)
        #expect(town.market.party(at: victim)?.role == .cooperative)
    }

    @Test func otherDigitsChangeNothingAndSpoilTheQuestion() throws {
        var town = Town()
        try town.text("DK nong dan Nguyen Van Tam Ca Mau", from: victim)
        let right = try digits(in: try town.text("DK HTX Tan Phat Ca Mau", from: victim).reply)
        try town.text(right == "111111" ? "222222" : "111111", from: victim)
        try town.text(right, from: victim)
        #expect(town.market.party(at: victim)?.role == .farmer)
    }

    @Test func codesDependOnNothingThatAnybodyKnows() throws {
        let codes = try (0..<200).map { nonce in
            let market = InMemoryMarket()
            let input = Input(
                sender: victim, medium: .sms, command: Town.parser.parse("XOA DU LIEU"), text: "XOA DU LIEU",
                now: Town.morning, allocation: market.allocation, nonce: UInt64(nonce))
            let engine = Engine { Town.parser.parse($0) }
            return try digits(in: try engine.step(SenderState(), input, in: market).reply)
        }
        #expect(Set(codes).count == codes.count)
    }

    /// Choosing a counterpart asks it, and tells nobody's number; only its own word does.
    @Test func oneForgedTextGivesNoNumberToTheForger() throws {
        var town = Town()
        try town.text("MUA RAU 5TAN TPHCM", from: attacker)
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        let turn = try town.text("1", from: victim)
        let said = [turn.reply].compactMap { $0 } + turn.notices.map(\.text)
        #expect(!said.contains { $0.contains("234 567") || $0.contains("234567") })
    }

    /// Whoever forges the word of the one who is asked gets neither number: they go to the two whose deal it is.
    @Test func aForgedAgreementTellsTheForgerNothing() throws {
        var town = Town()
        let buyer = Address("+84909999999")
        try town.text("MUA RAU 5TAN TPHCM", from: buyer)
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        let proposing = try town.text("1", from: victim)
        let code = try #require(proposing.notices.first?.text.firstMatch(of: /DONG Y (\d+)/)?.1)
        let turn = try town.text("DONG Y \(code)", from: buyer)
        #expect(turn.reply?.contains("234 567") == true)
        #expect(turn.notices.allSatisfy { $0.to == victim })
    }

    /// Agreeing needs the proposal's two sides: nobody else's code or guess does anything.
    @Test func aStrangerAgreesToNothing() throws {
        var town = Town()
        try town.text("MUA RAU 5TAN TPHCM", from: attacker)
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        try town.text("1", from: victim)
        let stranger = Address("+84909999999")
        for entry in 100..<110 {
            let turn = try town.text("DONG Y \(Code(EntryID(Int64(entry))).text)", from: stranger)
            #expect(turn.notices.isEmpty)
            #expect(!(turn.reply ?? "").contains("234 567"))
        }
    }

    // Floods

    @Test func aFloodOfDifferentTextsEndsAtTheDaysLimit() throws {
        var town = Town()
        let places = ["CAMAU", "CAN THO", "AN GIANG", "LAM DONG"]
        var replies = 0
        for number in 0..<700
        where try town.text(
            "BAN RAU \(number + 1)KG \(places[number % 4])", from: attacker
        ).reply != nil { replies += 1 }
        #expect(replies <= Limits().repliesPerDay)
    }

    @Test func aFloodOfOffersTellsABuyerOfAFew() throws {
        var town = Town()
        try town.text("MUA RAU 500TAN TPHCM", from: victim)
        var notices = 0
        for number in 0..<100 {
            notices += try town.text("BAN RAU \(number + 1)TAN CAMAU", from: Address("+8490100\(1_000 + number)"))
                .notices.count { $0.to == victim }
        }
        #expect(notices <= Limits().matchNoticesPerDay)
    }

    @Test func proposingAndTakingBackDoesNotFloodTheOtherSide() throws {
        var town = Town()
        try town.text("MUA RAU 500TAN TPHCM", from: victim)
        try town.text("BAN RAU 5TAN CAMAU", from: attacker)
        var notices = 0
        for _ in 0..<100 {
            for text in ["XEM", "1", "HUY", "1"] {
                notices += try town.text(text, from: attacker).notices.count { $0.to == victim }
            }
        }
        #expect(notices <= 40, "\(notices)")
    }

    @Test func aFloodOfLinkingSendsAFewCodes() throws {
        var town = Town()
        try town.text("BAN RAU 5TAN CAMAU", from: victim)
        var codes = 0
        for number in 0..<50 {
            codes += try town.text("LIEN KET 0901234567", from: Address("+8490100\(1_000 + number)")).notices.count
        }
        #expect(codes <= Limits().noticesBeforeLinkCode)
    }

    @Test func aFloodOfComplaintsReachesTheFocalPointAFewTimes() throws {
        var town = Town()
        try town.atDesk { desk in
            let party = try desk.party(at: victim)
            _ = try desk.grant(.focalPoint, to: party.id, place: Location(key: "ca-mau"), by: nil)
        }
        try town.text("BAN RAU 5TAN CAMAU", from: attacker)
        var notices = 0
        for number in 0..<100 {
            notices += try town.text("BAO CAO lua dao lan \(number)", from: attacker).notices.count
            notices += try town.text("GOI", from: attacker).notices.count
        }
        #expect(notices <= 10)
    }

    // Texts that others are shown

    @Test(arguments: [
        "'; DROP TABLE party; --", "\" OR 1=1 --", "${7*7}", "{{7*7}}", "%(name)s %n %@ %s", "\\(name)", "<b>x</b>",
        "=HYPERLINK(\"http://evil\")", "\u{202E}gnp.exe", "0901 234 567 goi ngay",
    ])
    func namesAreShownAsTheyAreAndHideNoNumber(name: String) throws {
        var town = Town()
        try town.atDesk { desk in
            let party = try desk.party(at: attacker)
            _ = try desk.register(
                .init(name: name, role: .enterprise, place: Location(key: "ho-chi-minh")), for: party.id)
        }
        try town.text("MUA RAU 5TAN TPHCM", from: attacker)
        let reply = try #require(try town.text("BAN RAU 5TAN CAMAU", from: victim).reply)
        #expect(SegmentCount(of: reply).segments <= 2)
        #expect(!reply.contains("49") || !name.contains("7*7"))
        #expect(!reply.contains("234 567"))
    }
}
