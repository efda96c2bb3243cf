import Channels
import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import GatewayBot

/// Logs go to people who may not read what others write: at the most talkative level they hold no text, no whole number and
/// no secret.
@Suite(.timeLimit(.minutes(2)))
struct LogAuditTests {
    private let folder: TemporaryFolder
    private let secret = "whsec_bG9uZ2VyLXRoYW4tYW55LWd1ZXNzLWNhbi1iZQ=="
    private var environment: [String: String] {
        [
            "GATEWAYBOT_LOG_LEVEL": "trace", "GATEWAYBOT_DATABASE": "bot.sqlite",
            "GATEWAYBOT_CHANNELS_PARTNER_TYPE": "generic", "GATEWAYBOT_CHANNELS_PARTNER_SIGNING_SECRET": secret,
            // Nobody listens there, so that sending fails and is logged.
            "GATEWAYBOT_CHANNELS_PARTNER_SEND_URL": "http://127.0.0.1:1/out",
        ]
    }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func aServingBotLogsNoTextNoNumberAndNoSecret() async throws {
        let texts = try Self.corpus()
        #expect(texts.count > 400)
        let bot = try BotProcess(["serve", "--port", "0"], environment: environment, in: folder)
        let port = try #require(try await bot.port())
        let client = CurlTransport(limits: TransportLimits(totalTimeout: .seconds(100)))
        for (number, text) in texts.enumerated() {
            let response = try await client.send(message(text, number: number, port: port))
            #expect(response.status == 200)
            #expect(!response.headerFields.contains { $0.value.contains("9770") })
        }
        for body in ["", "{", #"{"id":"1","from":"+84977000001"}"#, #"{"id":"1","from":"+84977000001","text":"bi mat"#]
        {
            let response = try await client.send(post(Array(body.utf8), port: port))
            #expect(response.status == 400)
            #expect(!response.text.contains("bi mat") && !response.text.contains("97700"))
        }
        var forged = message("bi mat", number: 1, port: port)
        forged.headerFields[HTTPField.Name("webhook-signature") ?? .cookie] = "v1,AAAA"
        #expect(try await client.send(forged).status == 401)
        bot.terminate()
        let result = try await bot.result()
        #expect(result.status == 0)
        try expectDiscretion(result.errors + result.output, texts: texts + ["bi mat"])
        #expect(result.errors.contains("listening"))
    }

    @Test func everyCommandIsDiscreetOnStandardError() async throws {
        let texts = ["BAN RAU 5TAN CAMAU lien he co ba", "GOI gap co tu ben cho noi", "bao cao hang thoi het tron"]
        let input = texts.enumerated().map { "+84977000\(100 + $0)\t\($1)\n" }.joined()
        var said = ""
        said += try await BotProcess.run("chat", input: input, environment: environment, in: folder).errors
        for command in [
            ["role", "+84977000100", "focal_point", "--place", "ca-mau"], ["export", "listings"], ["report"],
            ["doctor"],
            ["channels"], ["outbox", "list"], ["forget", "+84977000101"],
        ] {
            let result = try await BotProcess(command, environment: environment, in: folder).result()
            said += result.errors
            #expect(!result.output.contains(String(secret.dropFirst(6))), "\(command)")
        }
        try expectDiscretion(said, texts: texts)
    }

    private func expectDiscretion(_ logged: String, texts: [String]) throws {
        for text in texts where text.utf8.count >= 6 {
            #expect(!logged.contains(text), "\(text)")
        }
        #expect(!logged.contains("977000"))
        #expect(!logged.contains(String(secret.dropFirst(6))))
        #expect(!logged.contains("longer-than-any"))
    }

    private func message(_ text: String, number: Int, port: Int) -> ProviderRequest {
        var line = JSONLine()
        line.add("id", "\(number)")
        line.add("from", "+84977000\(100 + number)")
        line.add("text", text)
        return post(line.closed(), port: port)
    }

    private func post(_ body: [UInt8], port: Int) -> ProviderRequest {
        var request = ProviderRequest(
            method: .post, url: "http://127.0.0.1:\(port)/channels/partner/inbound", body: body)
        let seconds = SystemTime().now.milliseconds / 1_000
        let fields = StandardWebhooks(secret: Secret(secret))?
            .headerFields(id: "1", timestampSeconds: seconds, body: body)
        for field in fields ?? [] {
            if let name = HTTPField.Name(field.name) { request.headerFields[name] = field.value }
        }
        return request
    }

    /// The parser's annotated messages: every command, as people write it.
    private static func corpus() throws -> [String] {
        struct Annotated: Decodable { var text: String }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../CommandParserTests/Fixtures/corpus-dev.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(Annotated.self, from: Data($0.utf8)).text }
    }
}
