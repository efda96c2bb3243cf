import CommandParser
import Conversation
import Market
import Testing
import Vocabulary

/// What a chat can offer as buttons.
struct ChoiceTests {
    private let chat = Address("zalo:1")

    @Test func offersTheNumbersThatTheReplyNames() throws {
        var town = Town()
        try town.text("BAN RAU MUONG CAMAU", from: chat)
        let unit = try town.text("5", from: chat)
        #expect(
            unit.choices
                == [
                    Choice(number: 1, label: "tấn"), Choice(number: 2, label: "tạ"), Choice(number: 3, label: "ký"),
                ])
        #expect(try town.text("2", from: chat).reply?.contains("500 kg") == true)
    }

    @Test func offersEveryPlaceAndEveryCounterpart() throws {
        var town = Town()
        let places = try town.text("BAN RAU 5TAN CHAU THANH", from: chat).choices
        #expect(places.map(\.number) == Array(1...places.count))
        #expect(places.contains { $0.label == "Bến Tre" })
        try town.text("MUA RAU 5TAN TPHCM", from: Address("+84907654321"))
        let found = try town.text("TIM NGUOI MUA RAU", from: Address("zalo:2"))
        #expect(found.choices == [Choice(number: 1, label: "người mua")])
    }

    @Test func offersNothingWhereANumberIsAnAmount() throws {
        var town = Town()
        #expect(try town.text("BAN RAU MUONG 5 THUNG CAMAU", from: chat).choices.isEmpty)
    }

    @Test func offersNoButtonsBySMS() throws {
        var town = Town()
        #expect(try town.text("BAN RAU 5TAN CHAU THANH", from: Address("+84912345678")).choices.isEmpty)
    }
}
