import HTTPTypes
import Testing

@testable import Channels

/// What every sending request has in common.
struct SendingTests {
    static let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }
    private static let nowMs = SignedChannel.nowMs

    private static func sender(_ type: String) throws -> (any MessageSending)? {
        try FullSettings.make(ChannelType(rawValue: type)) as? any MessageSending
    }

    /// An address that each provider can send to.
    private static func address(_ type: String) -> String {
        switch type {
        case "viber": "xy5/5y6O81+/kbWHpLhBoA=="
        case "telegram": "3527065"
        case "zalo", "messenger", "line": "246845883529197922"
        default: "+84901234567"
        }
    }

    @Test(arguments: types)
    func requestsAreCompleteAndTheSameEachTime(type: String) throws {
        guard let sender = try Self.sender(type) else { return }
        let message = OutboundMessage(id: "o-1", to: Self.address(type), text: "Giá lúa & \"gạo\" <5> 🙂\n+1%")
        let request = try sender.sendRequest(for: message, nowMs: Self.nowMs)
        #expect(request.url.hasPrefix("https://") || request.url.hasPrefix("http://127.0.0.1:"))
        #expect(request.url.utf8.allSatisfy { (0x21...0x7E).contains($0) })
        #expect(request.method == .post || request.body.isEmpty)
        #expect(request.method == .get || request.headerFields[.contentType] != nil)
        #expect(try sender.sendRequest(for: message, nowMs: Self.nowMs) == request)
        #expect(request.idempotencyKey == nil || request.idempotencyKey == "o-1")
        #expect(Self.texts(in: request).contains(message.text))
    }

    /// Every provider's address can be replaced, for its regions and sandboxes, and for tests.
    @Test(arguments: types)
    func sendsToTheConfiguredAddress(type: String) throws {
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        guard adapter is any MessageSending.Type else { return }
        let keys = adapter.settings.map(\.name)
        let key = try #require(["api_url", "base_url", "send_url"].first(where: keys.contains))
        let values = try #require(FullSettings.values(for: adapter.type)).merging([key: "http://127.0.0.1:9/x"]) { $1 }
        let channel = try ChannelRegistry.standard.makeChannel(
            type: adapter.type, settings: ChannelSettings(name: "c", values: values))
        let message = OutboundMessage(id: "1", to: Self.address(type), text: "x")
        let request = try (channel as? any MessageSending)?.sendRequest(for: message, nowMs: Self.nowMs)
        #expect(request?.url.hasPrefix("http://127.0.0.1:9/x") == true)
    }

    /// Without its optional settings a channel receives, and says what it lacks for sending.
    @Test(arguments: types)
    func namesTheKeysThatSendingNeeds(type: String) throws {
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let values = try #require(FullSettings.values(for: adapter.type))
        let required = adapter.settings.filter(\.isRequired).map(\.name)
        var minimal = values.filter { required.contains($0.key) }
        // One of two ways to be let in.
        if type == "vonage" { minimal["signature_secret"] = "s" }
        let channel = try ChannelRegistry.standard.makeChannel(
            type: adapter.type, settings: ChannelSettings(name: "c", values: minimal))
        guard let sender = channel as? any MessageSending, type != "viber", type != "esms" else { return }
        #expect {
            _ = try sender.sendRequest(
                for: OutboundMessage(id: "1", to: Self.address(type), text: "x"), nowMs: Self.nowMs)
        } throws: { error in
            guard case .notConfigured(let keys)? = error as? SendRefusal else { return false }
            return !keys.isEmpty && "\(error)".hasPrefix("set ")
        }
    }

    @Test(arguments: ["vonage", "infobip", "plivo", "messagebird", "sinch", "speedsms", "esms", "stringee"])
    func refusesRecipientsThatAreNoNumbers(type: String) throws {
        let sender = try #require(try Self.sender(type))
        for to in ["Viettel", "8099", "", "whatsapp:+84901234567"] {
            #expect(throws: SendRefusal.unusableRecipient("must be a telephone number")) {
                try sender.sendRequest(for: OutboundMessage(id: "1", to: to, text: "x"), nowMs: Self.nowMs)
            }
        }
    }

    @Test(arguments: [
        ("vonage", "to", "84901234567"), ("infobip", "to", "84901234567"), ("plivo", "dst", "84901234567"),
        ("sinch", "to", "84901234567"), ("stringee", "to", "84901234567"), ("whatsapp", "to", "84901234567"),
        ("vonage-messages", "to", "84901234567"), ("telnyx", "to", "+84901234567"), ("bird", "to", "+84901234567"),
        ("twilio", "To", "+84901234567"), ("africastalking", "to", "+84901234567"), ("esms", "Phone", "0901234567"),
        ("speedsms", "to", "0901234567"), ("kannel", "to", "+84901234567"), ("jasmin", "to", "+84901234567"),
    ])
    func writesNumbersAsTheProviderWantsThem(type: String, name: String, expected: String) throws {
        let sender = try #require(try Self.sender(type))
        let request = try sender.sendRequest(
            for: OutboundMessage(id: "1", to: "+84901234567", text: "x"), nowMs: Self.nowMs)
        let found: [String] =
            if request.method == .get || request.headerFields[.contentType]?.contains("form") == true {
                Self.form(request).all.filter { $0.name == name }.map { String(decoding: $0.value, as: UTF8.self) }
            } else {
                Self.values(of: name, in: try JSON(parsing: request.body))
            }
        #expect(found == [expected])
    }

    @Test func credentialsTravelInFieldsOrBodyOnly() throws {
        for sender in try FullSettings.senders() {
            let type = Swift.type(of: sender).type
            // Telegram and Kannel want them in the address; that is why addresses are never logged.
            guard type != "telegram", type != "kannel" else { continue }
            let request = try sender.sendRequest(
                for: OutboundMessage(id: "1", to: Self.address(type.rawValue), text: "x"), nowMs: Self.nowMs)
            let adapter = Swift.type(of: sender)
            let secrets = adapter.settings.filter(\.isSecret).compactMap {
                FullSettings.values(for: type)?[$0.name]
            }
            for secret in secrets where secret.count > 2 {
                #expect(!request.url.contains(secret))
            }
        }
    }

    @Test(arguments: types)
    func requestsPrintNothingButTheirHost(type: String) throws {
        guard let sender = try Self.sender(type) else { return }
        let request = try sender.sendRequest(
            for: OutboundMessage(id: "1", to: Self.address(type), text: "x"), nowMs: Self.nowMs)
        #expect("\(request)".wholeMatch(of: /(GET|POST) https?:\/\/[a-z0-9.:-]+/) != nil)
    }

    private static func form(_ request: ProviderRequest) -> FormParameters {
        request.method == .get
            ? FormParameters(parsing: (request.url.split(separator: "?").last ?? "").utf8)
            : FormParameters(parsing: request.body)
    }

    /// Every string in the request's body or query that could be the text.
    private static func texts(in request: ProviderRequest) -> [String] {
        if let json = try? JSON(parsing: request.body) { return strings(in: json) }
        return form(request).all.flatMap { field -> [String] in
            let hex = Hex.decode(String(decoding: field.value, as: UTF8.self)) ?? []
            return [field.value, hex].flatMap {
                [String(decoding: $0, as: UTF8.self), Charset.utf16BigEndian.decode($0) ?? ""]
            }
        }
    }

    private static func strings(in json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(strings)
        case .object(let members): members.flatMap { strings(in: $0.value) }
        default: []
        }
    }

    private static func values(of name: String, in json: JSON) -> [String] {
        switch json {
        case .array(let elements): elements.flatMap { values(of: name, in: $0) }
        case .object(let members):
            members.flatMap { $0.name == name ? strings(in: $0.value) : values(of: name, in: $0.value) }
        default: []
        }
    }
}
