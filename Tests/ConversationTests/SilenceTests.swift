import CommandParser
import Conversation
import Foundation
import Market
import MarketTesting
import Testing
import Vocabulary

/// When nothing is said, and that it stays so.
@Suite struct SilenceTests {
    private let farmer = Address("+84901000001")

    @Test(arguments: ["9029", "VIETTEL", "+113", "+84", "zalo:", ":1", "", "+8490x000001", "+84901000001000000"])
    func neverAnswersWhoCannotBeAPerson(address: String) throws {
        var town = Town()
        let turn = try town.text("BAN RAU 5TAN CAMAU", from: Address(address))
        #expect(turn.reply == nil)
        #expect(turn.changes.isEmpty)
    }

    @Test func answersAChatAccount() throws {
        var town = Town()
        #expect(try town.text("BAN RAU 5TAN CAMAU", from: Address("zalo:246845883529197922")).reply != nil)
    }

    @Test(arguments: [
        "Cam on ban da lien he. Chung toi se tra loi som", "Xin chao!", "OK", "ok", "alo", "da nhan", "HELP", "XYZ 123",
        "DS", "1",
        "Thue bao quy khach vua goi hien khong lien lac duoc",
    ])
    func stopsTalkingToAMachineThatSaysTheSame(text: String) throws {
        var town = Town()
        let replies = try (1...8).compactMap { _ in try town.text(text, from: farmer).reply }
        #expect(replies.count <= 4)
    }

    @Test(arguments: [
        "Xin chao! Don hang so # cua ban dang duoc xu ly", "Cam on ban da lien he shop #",
        "Don hang # da giao thanh cong",
        "Ma OTP cua ban la #", "OK #", "Tin nhan # da huy", "Goi lai cho toi, lan #", "DA GIAO #", "XEM #",
    ])
    func stopsTalkingToAMachineThatOnlyCounts(text: String) throws {
        var town = Town()
        let replies = try (10..<18).compactMap { number in
            try town.text(text.replacing("#", with: "\(number)"), from: farmer).reply
        }
        #expect(replies.count <= 3)
        #expect(town.market.tickets.count <= 1)
    }

    @Test func answersWhoAsksTheSameEveryMorning() throws {
        var town = Town()
        for _ in 1...9 {
            #expect(try town.text("DS", from: farmer).reply != nil)
            town.wait(minutes: 24 * 60)
        }
    }

    @Test func answersWhoseNumbersMeanSomething() throws {
        var town = Town()
        let sales = try (1...9).map { try town.text("ban rau \($0) tan ca mau", from: farmer).reply }
        let looks = try town.market.listings.keys.sorted().map {
            try town.text("XEM \($0.code.text)", from: farmer).reply
        }
        let prices = try (1...9).map { try town.text("gia rau \($0) tan", from: farmer).reply }
        let ends = try town.market.listings.keys.sorted().map {
            try town.text("HUY \($0.code.text)", from: farmer).reply
        }
        #expect((sales + looks + prices + ends).allSatisfy { $0 != nil })
        #expect(town.market.listings.count == 9)
    }

    @Test(arguments: ["BAN RAU 5TAN CAMAU", "asdfgh", "chao", "DS", "GIA RAU", "TRO GIUP", "DK", "ban rau"])
    func twoBotsStopAfterThreeIdleRounds(opening: String) throws {
        var left = Town()
        var right = Town()
        var text = opening
        var rounds = 0
        while rounds < 20 {
            guard let answer = try left.text(text, from: farmer).reply else { break }
            guard let back = try right.text(answer, from: farmer).reply else { break }
            text = back
            rounds += 1
        }
        // The round that brings something, and three that do not.
        #expect(rounds <= 4, "\(opening)")
    }

    @Test func sendsBackNothingToAnEcho() throws {
        var town = Town()
        let reply = try #require(try town.text("BAN RAU 5TAN CAMAU", from: farmer).reply)
        #expect(try town.text(reply, from: farmer).reply == nil)
    }

    @Test func answersTheSameOfferHoweverOftenItComes() throws {
        var town = Town()
        for _ in 1...30 { #expect(try town.text("BAN RAU 5TAN CAMAU", from: farmer).reply != nil) }
        #expect(town.market.listings.count == 1)
    }

    @Test func countsRepliesByTheDay() throws {
        var limits = Limits()
        limits.repliesPerDay = 5
        var town = Town(limits: limits)
        let prices = ["GIA RAU", "GIA LUA", "GIA CAM", "GIA XOAI", "GIA TOM", "GIA CUA", "GIA OI"]
        let replies = try prices.map { try town.text($0, from: farmer).reply }
        #expect(replies.map { $0 == nil } == [false, false, false, false, false, true, true])
        #expect(try #require(replies[4]).hasPrefix("Hom nay nhan nhieu"))
        town.wait(minutes: 24 * 60)
        #expect(try town.text("GIA RAU", from: farmer).reply != nil)
    }

    @Test func isQuietOnlyForAWhileAndOnlyToIdleTexts() throws {
        var town = Town()
        for text in ["asdf", "qwer", "zxcv", "poiu"] { try town.text(text, from: farmer) }
        #expect(try town.text("lkjh", from: farmer).reply == nil)
        #expect(try town.text("BAN RAU 5TAN CAMAU", from: farmer).reply != nil)
        town.wait(minutes: 61)
        #expect(try town.text("asdf", from: farmer).reply != nil)
    }

    @Test func silencedSendersAreRemindedOnceADay() throws {
        var town = Town()
        #expect(try town.text("TC", from: farmer).reply != nil)
        let replies = try ["DS", "DS", "BAN RAU 5TAN CAMAU", "STOP"].map { try town.text($0, from: farmer).reply }
        #expect(replies.map { $0 == nil } == [false, true, true, true])
        #expect(town.market.listings.isEmpty)
        town.wait(minutes: 24 * 60)
        #expect(try town.text("DS", from: farmer).reply != nil)
        #expect(try town.text("START", from: farmer).reply != nil)
        #expect(try town.text("BAN RAU 5TAN CAMAU", from: farmer).reply != nil)
    }

    @Test func keepsItsStateSmallAndFreeOfRowNumbers() throws {
        var town = Town()
        for text in ["MUA XOAI 2TAN TPHCM", "ban dua 2 tan o chau thanh"] { try town.text(text, from: farmer) }
        let data = try JSONEncoder().encode(town.state(of: farmer))
        let json = String(decoding: data, as: UTF8.self)
        #expect(data.count < 1_500)
        #expect(json.contains("\"dua-hau\""))
        #expect(!json.contains("\"index\""))
        #expect(!json.contains("901000001"))
    }

    @Test func startFromAStrangerIsAGreetingAndAfterStopAReturn() throws {
        var town = Town()
        let account = Address("telegram:3527065")
        #expect(try town.text("/start", from: account).reply?.hasPrefix("Chào") == true)
        try town.text("STOP", from: account)
        #expect(try town.text("/start", from: account).reply?.hasPrefix("Đã mở lại") == true)
    }
}
