import Testing

@testable import Channels

struct GammuAdapterTests {
    private let adapter: GammuAdapter

    init() throws {
        adapter = try GammuAdapter.made([:])
    }

    @Test func readsFilesOfTheInbox() throws {
        let name = "IN20021130_021531_00_+84901234567_00.txt"
        func text(_ content: [UInt8]) throws -> String? {
            try adapter.decode([SpoolFile(name: name, content: content)], in: .incoming)
                .messages.first?.text
        }
        #expect(try text(Array("Giá".utf8)) == "Giá")
        #expect(try text([0xFE, 0xFF, 0x00, 0x47, 0x1E, 0xC7]) == "Gệ")
        #expect(try text([0xFF, 0xFE, 0x47, 0x00, 0xC7, 0x1E]) == "Gệ")
        // As gammu-smsd 1.42 writes it: a zero and the rest of an earlier text behind the text.
        #expect(try text([0xFE, 0xFF, 0x00, 0x47, 0x1E, 0xC7, 0x00, 0x00, 0x00, 0x35]) == "Gệ")
        #expect(throws: WebhookRejection.self) { try text([0xC3, 0x28]) }
        let batch = try adapter.decode([SpoolFile(name: name, content: [])], in: .incoming)
        #expect(batch.messages.first?.from.value == "+84901234567")
        #expect(batch.messages.first?.providerMessageID == name)
    }

    @Test func joinsTheFilesOfALongMessage() throws {
        let other = "IN20261123_213000_01_+84901234567_00.txt"
        let first = "IN20261123_213001_00_+84901234567_00.txt"
        // The network took the second part before the first.
        let second = "IN20261123_213000_00_+84901234567_01.txt"
        let stranger = "IN20261123_213001_00_+84987654321_01.txt"
        let names = [stranger, second, first, other, "notes.txt"]
        // Whole messages and the beginnings of long ones look alike; the nearest in time is taken.
        #expect(adapter.grouped([second, first], in: .incoming) == [[first, second]])
        #expect(adapter.grouped(names, in: .incoming).contains([stranger]))
        #expect(adapter.grouped(names, in: .incoming).flatMap { $0 }.count == 4)
        let batch = try adapter.decode(
            [
                SpoolFile(name: first, content: Array("BAN RAU ".utf8)),
                SpoolFile(name: second, content: Array("5TAN".utf8)),
            ],
            in: .incoming)
        #expect(batch.messages.map(\.text) == ["BAN RAU 5TAN"])
        #expect(batch.messages.map(\.providerMessageID) == [first])
    }

    @Test func leavesOtherProgramsFilesAlone() {
        #expect(adapter.grouped(["OUTC20000101_000000_00_+84901234567_x.txt", "a"], in: .sent) == [])
    }

    @Test(arguments: ["IN1.txt", "IN_____.txt", "IN20021130_021531_00__00.txt"])
    func refusesOtherNames(name: String) {
        #expect(throws: WebhookRejection.self) {
            try adapter.decode([SpoolFile(name: name, content: [])], in: .incoming)
        }
    }

    @Test func takesNoDeliveryReportForAText() throws {
        func batch(reference: String) throws -> InboundBatch {
            try adapter.decode(
                environment: [
                    "SMS_MESSAGES": "1", "SMS_1_NUMBER": "+84901234567", "SMS_1_TEXT": "Delivered", "SMS_1_CLASS": "0",
                    "SMS_1_REFERENCE": reference, "DECODED_PARTS": "0",
                ], arguments: ["IN1"], receivedAtMs: 0)
        }
        #expect(try batch(reference: "7") == .ignored)
        #expect(try batch(reference: "0").messages.map(\.text) == ["Delivered"])
    }

    @Test func readsTheEnvironmentOfRunOnReceive() throws {
        let whole = try adapter.decode(
            environment: [
                "SMS_MESSAGES": "2", "SMS_1_NUMBER": "0901234567", "SMS_1_TEXT": "GIA ", "SMS_2_TEXT": "LUA",
                "DECODED_PARTS": "1", "DECODED_1_TEXT": "GIA LUA",
            ], arguments: ["IN1", "IN2"], receivedAtMs: 0)
        #expect(whole.messages.map(\.text) == ["GIA LUA"])
        #expect(whole.messages.first?.providerMessageID == "IN1")
        let parts = try adapter.decode(
            environment: [
                "SMS_MESSAGES": "2", "SMS_1_NUMBER": "0901234567", "SMS_1_TEXT": "GIA ", "SMS_2_TEXT": "LUA",
                "DECODED_PARTS": "0",
            ], arguments: [], receivedAtMs: 5)
        #expect(parts.messages.map(\.text) == ["GIA LUA"])
        #expect(parts.messages.first?.providerMessageID.isEmpty == false)
        #expect(
            try adapter.decode(
                environment: ["SMS_MESSAGES": "1", "SMS_1_NUMBER": "0901234567"], arguments: [], receivedAtMs: 0)
                == .ignored)
        for count in ["", "0", "-1", "99999999999", "x"] {
            #expect(throws: WebhookRejection.self) {
                try adapter.decode(environment: ["SMS_MESSAGES": count], arguments: [], receivedAtMs: 0)
            }
        }
    }

    /// As gammu-smsd 1.42.0 left it, with its dummy telephone behind it.
    @Test func readsWhatARealGammuTells() throws {
        let name = "IN20261123_213000_00_+84901234567_00.txt"
        let file = SpoolFile(name: name, content: [0xFE, 0xFF] + Charset.utf16BigEndian("GIA LUA"))
        let fromFile = try adapter.decode([file], in: .incoming)
        let fromRun = try adapter.decode(
            environment: [
                "SMS_1_CLASS": "-1", "SMS_MESSAGES": "1", "SMS_1_NUMBER": "+84901234567", "SMS_1_REFERENCE": "0",
                "PHONE_ID": "", "SMS_1_TEXT": "GIA LUA", "DECODED_PARTS": "0",
            ], arguments: [name], receivedAtMs: 0)
        // Whichever way it comes, or both ways, it is one message.
        #expect(fromFile == fromRun)
        #expect(fromRun.messages.first?.text == "GIA LUA")
    }

    @Test func writesFilesThatGammuUnderstandsAndSettlesThem() throws {
        let message = OutboundMessage(id: "o/1.2_3", to: "+84901234567", text: "Gệ")
        let file = try adapter.file(for: message)
        #expect(file.name == "OUTC20000101_000000_00_+84901234567_6f2f312e325f33.txtd")
        #expect(file.content == [0xFE, 0xFF, 0x00, 0x47, 0x1E, 0xC7])
        #expect(
            try adapter.decode([file], in: .sent).receipts
                == [Receipt(reference: "o/1.2_3", state: .sent)])
        #expect(try adapter.decode([file], in: .failed).receipts.first?.state == .failed)
    }
}
