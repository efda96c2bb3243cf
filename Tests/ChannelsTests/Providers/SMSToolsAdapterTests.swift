import Testing

@testable import Channels

struct SMSToolsAdapterTests {
    private let adapter: SMSToolsAdapter

    init() throws {
        adapter = try SMSToolsAdapter.made([:])
    }

    private func decode(_ head: String, _ body: [UInt8], name: String = "GSM1.Ab3xYz") throws -> InboundBatch {
        try adapter.decode(
            [SpoolFile(name: name, content: Array(head.utf8) + body)], in: .incoming)
    }

    @Test func readsReceivedTextsInEveryAlphabet() throws {
        let head = "From: 84901234567\nFrom_SMSC: 84980200030\nReceived: 26-11-23 07:00:00\nUDH: false\nAlphabet: "
        #expect(try decode(head + "ISO\n\n", Array("GIA LUA\n2".utf8)).messages.first?.text == "GIA LUA\n2")
        #expect(try decode(head + "ISO\n\n", [0x47, 0xE1]).messages.first?.text == "Gá")
        #expect(try decode(head + "UTF-8\n\n", Array("Gệ".utf8)).messages.first?.text == "Gệ")
        let message = try #require(try decode(head + "UCS2\n\n", [0x00, 0x47, 0x1E, 0xC7]).messages.first)
        #expect(message.text == "Gệ")
        #expect(message.from.value == "+84901234567")
        #expect(message.providerMessageID == "GSM1.Ab3xYz")
        #expect(try decode(head + "binary\n\n", [1, 2]) == .ignored)
    }

    @Test func tellsParts() throws {
        let head = "From: 84901234567\nAlphabet: ISO\nUDH: true\nUDH-DATA: 05 00 03 2A 02 01\n\n"
        #expect(try decode(head, Array("x".utf8)).messages.first?.part?.total == 2)
    }

    @Test func readsWindowsLineEndsAndMissingTexts() throws {
        #expect(try decode("From: 84901234567\r\n\r\n", Array("x".utf8)).messages.first?.text == "x")
        #expect(try decode("From: 84901234567", []).messages.first?.text == "")
        #expect(throws: WebhookRejection.self) { try decode("Alphabet: ISO\n\n", [0x47]) }
        #expect(throws: WebhookRejection.self) { try decode("From: 84901234567\nAlphabet: UCS\n\n", [0x47]) }
        #expect(throws: WebhookRejection.self) { try decode("From: 84901234567\nError: Cannot decode PDU\n\n", [0x47]) }
    }

    @Test(arguments: [
        ("0,Ok,short message received by the SME", Receipt.State.delivered), ("48,Trying", nil), ("70,Error", .failed),
        ("x", nil),
    ])
    func readsStatusReports(status: String, expected: Receipt.State?) throws {
        let body = "SMS STATUS REPORT\nMessage_id: 117\nDischarge_timestamp: 00-02-21 22:27:01\nStatus: \(status)\n"
        let batch = try decode("From: 84901234567\nAlphabet: ISO\n\n", Array(body.utf8))
        #expect(batch.messages.isEmpty)
        #expect(batch.receipts.first?.state == expected)
        #expect(batch.receipts.first?.providerMessageID == (expected == nil ? nil : "117"))
    }

    @Test func writesFilesThatSendOnceHoweverOftenWritten() throws {
        let message = OutboundMessage(id: "o/1", to: "+84901234567", text: "Gia lua")
        let file = try adapter.file(for: message)
        #expect(file.name == "gatewaybot.o%2F1")
        #expect(
            String(decoding: file.content, as: UTF8.self) == "To: 84901234567\nReport: yes\nAlphabet: UTF-8\n\nGia lua")
        #expect(try adapter.file(for: message).name == file.name)
        let accented = try adapter.file(for: OutboundMessage(id: "2", to: "8099", text: "Gệ"))
        #expect(
            accented.content
                == Array("To: s8099\nReport: yes\nAlphabet: UCS\n\n".utf8) + [0x00, 0x47, 0x1E, 0xC7])
        #expect(throws: SendRefusal.self) {
            try adapter.file(for: OutboundMessage(id: "2", to: "Viettel", text: "x"))
        }
    }

    @Test func settlesItsOwnFiles() throws {
        var file = try adapter.file(for: OutboundMessage(id: "o/1", to: "+84901234567", text: "x"))
        file.content = Array("Modem: GSM1\nMessage_id: 117\n".utf8) + file.content
        #expect(
            try adapter.decode([file], in: .sent).receipts
                == [Receipt(providerMessageID: "117", reference: "o/1", state: .sent)])
        file.content = Array("Fail_reason: Invalid number\n".utf8) + file.content
        #expect(
            try adapter.decode([file], in: .failed).receipts
                == [Receipt(providerMessageID: "117", reference: "o/1", state: .failed, reason: "Invalid number")])
        #expect(adapter.grouped([file.name, "send_abc"], in: .sent) == [[file.name]])
        #expect(adapter.grouped(["GSM1.b", "GSM1.a"], in: .incoming) == [["GSM1.a"], ["GSM1.b"]])
    }
}
