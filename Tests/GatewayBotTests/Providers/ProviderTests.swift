import BotStore
import Channels
import Foundation
import HTTPTypes
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Every provider's messages, configured as the pages describe and sent over HTTP as the provider sends them.
@Suite(.timeLimit(.minutes(5)))
struct ProviderTests {
    static let exchanges = ProviderExchange.telephony + ProviderExchange.chats

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A bot with every channel, secrets from the environment and everything else from a file.
    private func run(_ body: (RunningBot) async throws -> Void) async throws {
        var channels: [String: [String: String]] = [:]
        var environment: [String: String] = [:]
        for exchange in Self.exchanges {
            let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: exchange.type)))
            let secrets = Set(adapter.settings.filter(\.isSecret).map(\.name))
            channels[exchange.type] = exchange.settings.filter { !secrets.contains($0.key) }
            channels[exchange.type]?["type"] = exchange.type
            for (key, value) in exchange.settings where secrets.contains(key) {
                environment["GATEWAYBOT_CHANNELS_\(exchange.type)_\(key)".uppercased().replacing("-", with: "_")] =
                    value
            }
        }
        let file = try JSONSerialization.data(withJSONObject: [
            "channels": channels, "database": folder.path("bot.sqlite"), "port": 0, "log_level": "critical",
            "public_url": "https://bot.example.org",
        ])
        let path = try folder.write("bot.json", Array(file))
        let sources = ConfigurationSources(environment: environment, file: try ConfigurationFile(path: path))
        try await RunningBot.run(try BotConfiguration(sources), body)
    }

    private func send(
        _ call: ProviderExchange.Call, to exchange: ProviderExchange, by bot: RunningBot
    ) async throws -> ProviderResponse {
        let url = "\(bot.url)/channels/\(exchange.type)/inbound\(call.query)"
        var request = ProviderRequest(method: call.method, url: url, body: call.body)
        if !call.body.isEmpty { request.headerFields[.contentType] = call.contentType }
        for field in call.fields {
            if let name = HTTPField.Name(field.name) { request.headerFields[name] = field.value }
        }
        return try await bot.client.send(request)
    }

    private func call(
        _ exchange: ProviderExchange, id: String = "1001", text: String = "BAN RAU 5TAN CAMAU", by bot: RunningBot,
        secondsAgo: Int64 = 0
    ) -> ProviderExchange.Call {
        let now = bot.composition.time.now.adding(seconds: -secondsAgo)
        return exchange.call(id, text, now, "https://bot.example.org/channels/\(exchange.type)/inbound")
    }

    private func offers(of exchange: ProviderExchange, in bot: RunningBot) async throws -> Int {
        try await bot.composition.store.read { view in
            guard let party = try view.party(at: Address(exchange.sender)) else { return 0 }
            return try view.liveListings(of: party.id, limit: 10).count
        }
    }

    private func received(by bot: RunningBot) async throws -> Int {
        let today = bot.composition.time.now.day(offset: .vietnam)
        return try await bot.composition.store.read { view in
            try view.report(FiguresQuery(province: nil, from: today.adding(days: -1), to: today)).traffic.received
        }
    }

    @Test func everyTypeThatReceivesIsTried() {
        // eSMS and Stringee do not receive texts, the modem daemons leave files, and SpeedSMS gives no id.
        let others: Set<String> = ["esms", "stringee", "smstools", "gammu", "speedsms"]
        let all = Set(ChannelRegistry.standard.adapters.map { $0.type.rawValue })
        #expect(Set(Self.exchanges.map(\.type)) == all.subtracting(others))
    }

    @Test func takesAMessageOnceHoweverOftenItComes() async throws {
        try await run { (bot) throws in
            for exchange in Self.exchanges {
                let before = try await received(by: bot)
                for _ in 0..<3 {
                    let response = try await send(call(exchange, by: bot), to: exchange, by: bot)
                    #expect(response.status == 200, "\(exchange.type)")
                }
                #expect(try await received(by: bot) == before + 1, "\(exchange.type)")
                #expect(try await offers(of: exchange, in: bot) > 0, "\(exchange.type)")
                _ = try await send(call(exchange, id: "1002", text: "DS", by: bot), to: exchange, by: bot)
                #expect(try await received(by: bot) == before + 2, "\(exchange.type)")
            }
        }
    }

    @Test func refusesEveryChangeOfASignedBody() async throws {
        try await run { (bot) throws in
            for exchange in Self.exchanges where exchange.coversBody && !exchange.signedFields.isEmpty {
                let signed = call(exchange, by: bot)
                for index in signed.body.indices {
                    var changed = signed
                    changed.body[index] ^= 1 << (index % 8)
                    let status = try await send(changed, to: exchange, by: bot).status
                    #expect(status == 401, "\(exchange.type) byte \(index)")
                }
                #expect(try await offers(of: exchange, in: bot) == 0)
            }
        }
    }

    @Test func refusesEveryChangeOfASignedField() async throws {
        try await run { (bot) throws in
            for exchange in Self.exchanges {
                let signed = call(exchange, by: bot)
                for name in exchange.signedFields {
                    let place = try #require(signed.fields.firstIndex { $0.name == name })
                    let value = Array(signed.fields[place].value.utf8)
                    // Bits whose change leaves a character that a field can hold.
                    for index in value.indices {
                        for bit in 0..<5 where (0x21...0x7E).contains(value[index] ^ (1 << bit)) {
                            var bytes = value
                            bytes[index] ^= 1 << bit
                            var changed = signed
                            changed.fields[place].value = String(decoding: bytes, as: UTF8.self)
                            let status = try await send(changed, to: exchange, by: bot).status
                            #expect(status == 401, "\(exchange.type) \(name) byte \(index) bit \(bit)")
                        }
                    }
                    var missing = signed
                    missing.fields.remove(at: place)
                    #expect(try await send(missing, to: exchange, by: bot).status == 401, "\(exchange.type) \(name)")
                }
            }
        }
    }

    @Test func refusesUnsignedProvidersWithoutTheirToken() async throws {
        try await run { (bot) throws in
            for exchange in Self.exchanges where exchange.settings["webhook_token"] != nil {
                var call = call(exchange, by: bot)
                call.query = call.query.replacing("hang-rau-2026", with: "hang-rau-2027")
                #expect(try await send(call, to: exchange, by: bot).status == 401, "\(exchange.type)")
                call.query = ""
                #expect(try await send(call, to: exchange, by: bot).status == 401, "\(exchange.type)")
            }
        }
    }

    /// Plivo signs no body, so a signature serves for one message only.
    @Test func putsNoOtherTextUnderASignatureOfPlivo() async throws {
        try await run { (bot) throws in
            let plivo = try #require(Self.exchanges.first { $0.type == "plivo" })
            var call = call(plivo, by: bot)
            _ = try await send(call, to: plivo, by: bot)
            call.body = Array("MessageUUID=2&From=84912345678&To=8099&Text=BAN+GAO+9TAN+LONGAN".utf8)
            _ = try await send(call, to: plivo, by: bot)
            #expect(try await offers(of: plivo, in: bot) == 1)
        }
    }

    @Test func refusesWhatWasSignedTooLongAgo() async throws {
        let signsEachAttempt: Set<String> = [
            "generic", "bird", "android", "telnyx", "messagebird", "sinch", "vonage-messages",
        ]
        try await run { (bot) throws in
            for exchange in Self.exchanges where signsEachAttempt.contains(exchange.type) {
                let old = call(exchange, by: bot, secondsAgo: 310)
                #expect(try await send(old, to: exchange, by: bot).status == 401, "\(exchange.type)")
            }
        }
    }

    @Test func answersTheHandshakesOfMeta() async throws {
        try await run { (bot) throws in
            for type in ["messenger", "whatsapp"] {
                let query = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token="
                let right = try await bot.get("/channels/\(type)/inbound?\(query)xin-chao")
                #expect(right.status == 200)
                #expect(right.text == "1158201444")
                #expect(try await bot.get("/channels/\(type)/inbound?\(query)xin-chaos").status == 401)
            }
        }
    }

    @Test func takesSpeedSMSAndItsReports() async throws {
        let configuration = RunningBot.configuration(
            database: folder.path("bot.sqlite"), type: "speedsms", ["webhook_token": "t"])
        try await RunningBot.run(configuration) { (bot) throws in
            let incoming = Array(#"{"type":"sms","phone":"0912345678","content":"BAN RAU 5TAN CAMAU"}"#.utf8)
            let report = Array(#"{"type":"report","tranId":1234,"phone":"0912000000","status":0}"#.utf8)
            for body in [incoming, report] {
                let path = "/channels/partner/inbound?token=t"
                #expect(try await bot.post(body, to: path, isSigned: false).status == 200)
            }
            let party = try await bot.composition.store.read { try $0.party(at: Address("+84912345678")) }
            #expect(party != nil)
        }
    }
}
