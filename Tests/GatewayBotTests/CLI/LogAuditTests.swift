import Channels
import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import GatewayBot

/// Logs go to people who may not read what others write: at the most talkative level they hold no text, no whole number and
/// no secret.
@Suite(.timeLimit(.minutes(5)))
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

    /// What each command writes, for an operator or another program.
    @Test func everyCommandIsDiscreet() async throws {
        let texts = ["BAN RAU 5TAN CAMAU lien he co ba", "GOI gap co tu ben cho noi", "bao cao hang thoi het tron"]
        let input = texts.enumerated().map { "+84977000\(100 + $0)\t\($1)\n" }.joined()
        var said = try await BotProcess.run("chat", input: input, environment: environment, in: folder).errors
        let parties = try folder.write(
            "parties.csv",
            """
            address,role,name,place,sales_channel,takes,daily_kg,min_lot_kg,approved
            +84977000201,collective,HTX Tan Phat lien he co ba,ca-mau,,rau,,,y
            """)
        let listings = try folder.write(
            "listings.csv",
            """
            kind,address,produce,quantity,unit,price_per_unit,place,to_place,from,to,min_lot
            demand,+84977000202,rau,5,tan,12000,ca-mau,,,,
            """)
        for command in [
            ["import", "parties", parties], ["import", "listings", listings],
            ["role", "+84977000100", "focal_point", "--place", "ca-mau"], ["report"], ["doctor"], ["channels"],
            ["export", "listings"],
            ["channels", "test", "partner", "--to", "+84977000100", "--text", texts[0]],
            ["outbox", "list"], ["outbox", "list", "--state", "queued"], ["outbox", "retry", "1"],
            ["outbox", "drop", "1"], ["reconcile"], ["reconcile", "partner"],
            ["forget", "+84977000101"], ["forget", "+84977000999"],
        ] {
            let result = try await BotProcess(command, environment: environment, in: folder).result()
            said += result.errors + result.output
        }
        try expectDiscretion(said, texts: texts)
    }

    /// A provider that repeats number and text in what it refuses, and lists them when it is asked.
    @Test func whatAProviderRepeatsIsNotLogged() async throws {
        let text = "Tin thu co ba bi mat"
        let refusing: @Sendable (ScriptedServer.Received) -> ScriptedServer.Answer = { request in
            let what = request.head.contains("sendMessage") ? "send \(text)" : "list messages"
            return .bytes(
                ScriptedServer.response(
                    status: "400 Bad Request",
                    body: #"{"ok":false,"error_code":400,"description":"cannot \#(what) to +84977000100, 977000100"}"#))
        }
        try await ScriptedServer.run(answering: refusing) { (server) throws in
            var environment = [
                "GATEWAYBOT_LOG_LEVEL": "trace", "GATEWAYBOT_DATABASE": "echo.sqlite",
                "GATEWAYBOT_CHANNELS_GROUP_TYPE": "telegram", "GATEWAYBOT_CHANNELS_GROUP_API_URL": server.url,
                "GATEWAYBOT_CHANNELS_GROUP_BOT_TOKEN": "123456:longer-than-any-guess",
                "GATEWAYBOT_CHANNELS_GROUP_SECRET_TOKEN": "another-longer-than-any-guess",
            ]
            var said = try await everything(
                ["channels", "test", "group", "--to", "977000100", "--text", text], environment)
            #expect(said.contains("cannot send"))
            said += try await everything(["reconcile", "group"], environment)
            environment["GATEWAYBOT_LOG_LEVEL"] = "wrong"
            said += try await everything(["doctor"], environment)
            try expectDiscretion(said, texts: [text])
        }
    }

    private func everything(_ command: [String], _ environment: [String: String]) async throws -> String {
        let result = try await BotProcess(command, environment: environment, in: folder).result()
        return result.errors + result.output
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
