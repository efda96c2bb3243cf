import BotStore
import Channels
import Conversation
import Foundation
import Market
import Testing

@testable import GatewayBot

/// What an operator sees of channels, by the built program.
@Suite(.timeLimit(.minutes(5)))
struct ChannelCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func configuration(zalo: String = "https://openapi.zalo.me", standIn: String = "sms") throws -> String {
        try folder.write(
            "bot.json",
            """
            {"public_url": "https://bot.example.org", "channels": {
              "zalo": {"type": "zalo", "app_id": "1", "api_url": "\(zalo)", "stand_in": "\(standIn)"},
              "zalo-north": {"type": "zalo", "app_id": "2"},
              "sms": {"type": "smstools", "incoming": "\(folder.path("in"))", "outgoing": "\(folder.path("out"))",
                      "sent": "\(folder.path("in"))", "failed": "\(folder.path("in"))"}}}
            """)
    }

    private let environment = [
        "GATEWAYBOT_CHANNELS_ZALO_OA_SECRET_KEY": "k", "GATEWAYBOT_CHANNELS_ZALO_ACCESS_TOKEN": "a",
        "GATEWAYBOT_CHANNELS_ZALO_NORTH_OA_SECRET_KEY": "k2",
    ]

    @Test func listsEveryChannelWithItsAddressAndWhatToDoInTheConsole() async throws {
        let result = try await BotProcess.run(
            "channels", "--config", try configuration(), environment: environment, in: folder)
        #expect(result.status == 0)
        let lines = result.output.split(separator: "\n")
        #expect(lines.contains("zalo  zalo  chat  https://bot.example.org/channels/zalo/inbound  sends"))
        #expect(lines.contains("zalo-north  zalo  chat  https://bot.example.org/channels/zalo-north/inbound  sends"))
        #expect(lines.contains { $0.hasPrefix("    developers.zalo.me") && $0.contains("user_send_text") })
        #expect(lines.contains("    sms takes over what it cannot deliver"))
        #expect(lines.contains { $0.hasPrefix("sms  smstools  sms  ") && $0.contains(folder.path("in")) })
    }

    @Test func refusesAStandInThatIsNone() async throws {
        let result = try await BotProcess.run(
            "channels", "--config", try configuration(standIn: "nobody"), environment: environment, in: folder)
        #expect(result.status == 1)
        #expect(result.errors.contains("channel zalo: stand_in must name another channel that can send"))
    }

    @Test func explainsWhatBecameOfATestMessage() async throws {
        let busy = ScriptedServer.response(body: #"{"error":-32,"message":"limit"}"#)
        try await ScriptedServer.run(answering: { _ in .bytes(busy) }) { (server) throws in
            let result = try await BotProcess.run(
                "channels", "test", "zalo", "--to", "246845883529197922", "--config",
                try configuration(zalo: server.url), environment: environment, in: folder)
            #expect(result.status == 1)
            #expect(result.errors.contains("zalo: the provider is busy or limits the pace; try again in 60 seconds"))
            #expect(server.received.count == 1)
        }
    }

    @Test func testsAModemByAFile() async throws {
        for name in ["in", "out"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        let result = try await BotProcess.run(
            "channels", "test", "sms", "--to", "0912345678", "--config", try configuration(), environment: environment,
            in: folder)
        #expect(result.status == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
        #expect(files.count == 1)
        let text = try String(contentsOfFile: folder.path("out/\(files[0])"), encoding: .utf8)
        #expect(text.hasPrefix("To: 84912345678\n"))
    }

    @Test func theDoctorNamesFoldersThatAreMissingAndTokensThatEnd() async throws {
        let result = try await BotProcess.run(
            "doctor", "--config", try configuration(), environment: environment, in: folder)
        #expect(result.status == 1)
        #expect(result.output.contains("FAULT  channel sms: \(folder.path("in")): No such file or directory"))
        #expect(result.output.contains("FAULT  access token of zalo: ends after about a day"))
        #expect(!result.output.contains("zalo-north: ends"))
    }

    /// Nobody sends what waits for a channel that was taken out of the configuration.
    @Test func theDoctorNamesChannelsThatAreGoneWhileMessagesWaitForThem() async throws {
        let database = folder.path("bot.sqlite")
        let store = try Store(path: database)
        try await store.submit { transaction in
            for (number, channel) in ["old", "old", "chat"].enumerated() {
                let notice = Notice(to: Address("+8491234567\(number)"), text: "Co nguoi mua", urgency: .deal)
                try transaction.enqueue([notice], at: SystemTime().now) { _ in channel }
            }
        }
        try await store.close()
        let result = try await BotProcess.run("doctor", "--database", database, in: folder)
        #expect(result.status == 1)
        #expect(result.output.contains("FAULT  outbox: 2 waiting for old, which is not configured"))
        #expect(!result.output.contains("waiting for chat"))
        let environment = [
            "GATEWAYBOT_CHANNELS_OLD_TYPE": "telegram", "GATEWAYBOT_CHANNELS_OLD_SECRET_TOKEN": "t",
            "GATEWAYBOT_CHANNELS_OLD_BOT_TOKEN": "1:x",
        ]
        let again = try await BotProcess.run("doctor", "--database", database, environment: environment, in: folder)
        #expect(!again.output.contains("waiting for old"))
    }

    @Test func reconcilesOnlyWhoCanBeAsked() async throws {
        let result = try await BotProcess.run(
            "reconcile", "zalo", "--config", try configuration(), environment: environment, in: folder)
        #expect(result.status == 0)
        #expect(result.output.contains("zalo  zalo  its provider cannot be asked"))
        let wrong = try await BotProcess.run("reconcile", "--since", "2020-01-01", in: folder)
        #expect(wrong.status == 64)
        #expect(wrong.errors.contains("within the last 8 days"))
    }
}
