import Channels
import Foundation
import HTTPTypes
import Testing
import Vocabulary

@testable import GatewayBot

/// The executable as its users see it: exit codes, streams and signals.
@Suite(.timeLimit(.minutes(5)))
struct CommandLineTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func answersPipedLinesAndMakesTheDatabase() async throws {
        let result = try await BotProcess.run(
            "--database", "new.sqlite", input: "BAN RAU 5TAN CAMAU\n+84911111111\tDS\n", in: folder)
        #expect(result.status == 0)
        #expect(result.errors.isEmpty)
        let lines = result.output.split(separator: "\n")
        #expect(lines.map { $0.prefix(13) } == ["+84900000000\t", "+84911111111\t"])
        #expect(FileManager.default.fileExists(atPath: folder.path("new.sqlite")))
    }

    @Test func takesTheDatabaseFromTheEnvironment() async throws {
        let environment = ["GATEWAYBOT_DATABASE": folder.path("named.sqlite")]
        let result = try await BotProcess.run("chat", "--json", input: "DS\n", environment: environment, in: folder)
        #expect(result.output.hasPrefix(#"{"to":"+84900000000","text":""#))
        #expect(FileManager.default.fileExists(atPath: folder.path("named.sqlite")))
    }

    @Test(arguments: [
        ["--nonsense"], ["import", "cows", "x.csv"], ["chat", "--from", "nobody"], ["role", "+84912345678", "king"],
    ])
    func tellsMisuseByItsExitCode(arguments: [String]) async throws {
        let result = try await BotProcess(arguments, in: folder).result()
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ["import", "parties", "missing.csv"], ["serve", "--config", "missing.json"], ["forget", "+84912345678"],
        ["chat", "--database", "/proc/none/bot.sqlite"],
    ])
    func tellsFailureByItsExitCodeInOneLine(arguments: [String]) async throws {
        let result = try await BotProcess(arguments, in: folder).result()
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        [], ["chat"], ["serve"], ["parse"], ["import"], ["export"], ["report"], ["role"], ["forget"], ["doctor"],
        ["outbox"], ["channels"],
    ])
    func showsAnExchangeInEveryHelp(command: [String]) async throws {
        let result = try await BotProcess(command + ["--help"], in: folder).result()
        #expect(result.status == 0)
        #expect(result.output.contains("$ "))
    }

    @Test func parsesALineAtATime() async throws {
        let input = Array("BAN RAU 5TAN CAMAU\r\n".utf8) + [0xFF, 0x0A] + Array("\nmai giao 2 tan ca chua".utf8)
        let result = try await BotProcess(
            ["parse", "--explain", "--now", "2026-11-25T23:30:00+07:00"], input: input, in: folder
        ).result()
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(
            lines[0].hasPrefix(
                #"{"intent":"sell","items":[{"commodity":"rau","quantity":5,"unit":"tan"}],"place":"ca-mau""#))
        #expect(lines[0].contains(#"{"written":"RAU","reading":"produce rau""#))
        #expect(lines[0].contains(#""runner_up":{"cost":"#))
        #expect(lines[0].contains(#""evidence":[""#))
        #expect(lines[0].contains(#""unread":0,"margin":"#))
        #expect(lines[3].contains(#""from":"2026-11-26""#))
    }

    @Test func doctorPassesAFreshDatabaseAndShowsNoSecret() async throws {
        let config = try folder.write(
            "bot.json", #"{"channels":{"web":{"type":"generic","signing_secret":"whsec_c2VjcmV0c2VjcmV0c2VjcmV0"}}}"#)
        let sound = try await BotProcess.run("doctor", "--config", config, in: folder)
        #expect(sound.status == 0)
        #expect(sound.output.contains("channel web: generic"))
        #expect(sound.output.contains("books: listings, deals and ledger agree"))
        #expect(!sound.output.contains("c2VjcmV0"))
        let broken = try folder.write("broken.json", #"{"channels":{"web":{"type":"generic"}}}"#)
        let faulty = try await BotProcess.run("doctor", "--config", broken, in: folder)
        #expect(faulty.status == 1)
        #expect(faulty.output.contains("channel web: set signing_secret"))
        #expect(!faulty.output.contains("channel web: channel web"))
    }

    /// A gateway on the same machine finds the bot elsewhere than the world does.
    @Test func listsChannelsWithTheAddressThatEachHas() async throws {
        let config = try folder.write(
            "bot.json",
            """
            {"public_url":"https://bot.example.org","channels":{
                "abroad":{"type":"telegram","secret_token":"s-1"},
                "modem":{"type":"kannel","webhook_token":"t","public_url":"http://127.0.0.1:8080"}}}
            """)
        let listed = try await BotProcess.run("channels", "--config", config, in: folder)
        #expect(listed.status == 0)
        #expect(listed.output.contains("https://bot.example.org/channels/abroad/inbound  "))
        #expect(listed.output.contains("http://127.0.0.1:8080/channels/modem/inbound  "))
    }

    @Test func servesWithoutAnyChannelAndTellsWhenThePortIsTaken() async throws {
        let bot = try BotProcess(["serve", "--port", "0", "--database", "a.sqlite"], in: folder)
        let port = try #require(try await bot.port())
        let live = ProviderRequest(method: .get, url: "http://127.0.0.1:\(port)/health/live")
        let response = try await CurlTransport().send(live)
        #expect(response.status == 200)
        let second = try await BotProcess.run("serve", "--port", "\(port)", "--database", "b.sqlite", in: folder)
        #expect(second.status == 1)
        #expect(second.errors.contains("choose another --host or --port"))
        #expect(second.errors.split(separator: "\n").count == 1)
        bot.terminate()
        let result = try await bot.result()
        #expect(result.status == 0)
        #expect(!result.errors.contains("error"))
    }

    @Test func answersWhatItAcceptedAfterSIGTERMAndLogsNobody() async throws {
        let environment = [
            "GATEWAYBOT_CHANNELS_PARTNER_TYPE": "generic", "GATEWAYBOT_LOG_LEVEL": "trace",
            "GATEWAYBOT_CHANNELS_PARTNER_SIGNING_SECRET": RunningBot.secret.revealed,
        ]
        let bot = try BotProcess(["serve", "--port", "0"], environment: environment, in: folder)
        let port = try #require(try await bot.port())
        let answered = await withTaskGroup(of: Bool.self) { group in
            let client = CurlTransport()
            for number in 0..<100 {
                group.addTask { (try? await client.send(Self.offer(number, port: port)))?.status == 200 }
            }
            var answered = 0
            for await isAnswered in group {
                if answered == 0 { bot.terminate() }
                if isAnswered { answered += 1 }
            }
            return answered
        }
        let result = try await bot.result()
        #expect(result.status == 0)
        #expect(answered > 0)
        #expect(!result.errors.contains("THANH LONG"))
        #expect(!result.errors.contains("91234"))
    }

    private static func offer(_ number: Int, port: Int) -> ProviderRequest {
        var line = JSONLine()
        line.add("id", "\(number)")
        line.add("from", "+84912340\(100 + number)")
        line.add("text", "BAN THANH LONG 5TAN LONG AN")
        var request = ProviderRequest(
            method: .post, url: "http://127.0.0.1:\(port)/channels/partner/inbound", body: line.closed())
        let seconds = SystemTime().now.milliseconds / 1_000
        let fields = StandardWebhooks(secret: RunningBot.secret)?
            .headerFields(id: "1", timestampSeconds: seconds, body: request.body)
        for field in fields ?? [] {
            if let name = HTTPField.Name(field.name) { request.headerFields[name] = field.value }
        }
        return request
    }
}
