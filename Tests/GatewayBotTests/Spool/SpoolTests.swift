import Channels
import Conversation
import Foundation
import Logging
import Market
import Testing
import Vocabulary

@testable import BotStore
@testable import GatewayBot

/// A modem daemon's folders on a real disk, before and after the bot was stopped at the worst moment.
@Suite(.timeLimit(.minutes(5)))
struct SpoolTests {
    private let folder: TemporaryFolder
    private let time = ManualTime()

    init() throws {
        folder = try TemporaryFolder()
        for name in ["incoming", "outgoing", "sent", "failed"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
    }

    private var settings: [String: String] {
        Dictionary(
            uniqueKeysWithValues: ["incoming", "outgoing", "sent", "failed"].map { ($0, folder.path($0)) }
                + [("messages_per_second", "1000")])
    }

    private func files(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path(name)).filter { !$0.hasPrefix(".") }.sorted()
    }

    private func receive(_ text: String, from: String = "84912345678", as name: String) throws {
        _ = try folder.write("incoming/\(name)", "From: \(from)\nAlphabet: UTF-8\n\n\(text)")
    }

    /// The parts of a bot that work off the folders, one look or one round of sending at a time.
    private struct Bench {
        let composition: Composition
        let watcher: SpoolWatcher
        let lane: DeliveryLane

        func look(times: Int = 2) async {
            var memory = SpoolWatcher.Memory()
            for _ in 0..<times { await watcher.look(&memory) }
        }

        func send() async throws {
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
        }
    }

    private func withBench(type: ChannelType = "smstools", _ body: (Bench) async throws -> Void) async throws {
        let configuration = RunningBot.configuration(database: folder.path("bot.sqlite"), type: type, settings)
        let composition = try Composition(configuration, time: time, parser: RunningBot.parser)
        let channel = try #require(composition.channels["partner"])
        let adapter = try #require(channel.spool)
        let watcher = SpoolWatcher(
            channel: channel, adapter: adapter, intake: composition.intake, time: time, metrics: composition.metrics,
            logger: composition.logger)
        let lane = DeliveryLane(
            channel: channel, carrier: SpoolCarrier(adapter: adapter), store: composition.store,
            standIn: StandIn(channels: composition.channels, bell: composition.bell), backoff: Backoff(random: { 1 }),
            time: time, bell: Bell().makeListener(), metrics: composition.metrics,
            logger: composition.logger)
        try await body(Bench(composition: composition, watcher: watcher, lane: lane))
        try await composition.close()
    }

    private func states(_ bench: Bench) async throws -> [OutboxState: Int] {
        try await bench.composition.store.read { view in
            try OutboxState.allCases.reduce(into: [:]) { counts, state in
                let count = try view.outbox(state, limit: 1_000).count
                if count > 0 { counts[state] = count }
            }
        }
    }

    @Test func answersAFileByAFile() async throws {
        try receive("BAN RAU 5TAN CAMAU", as: "GSM1.aaaaaa")
        try await withBench { (bench) throws in
            await bench.look(times: 1)
            // It may still be written.
            #expect(try files(in: "incoming") == ["GSM1.aaaaaa"])
            await bench.look()
            #expect(try files(in: "incoming").isEmpty)
            try await bench.send()
            let answers = try files(in: "outgoing")
            #expect(answers.count == 1)
            let text = try String(contentsOfFile: folder.path("outgoing/\(answers[0])"), encoding: .utf8)
            #expect(text.hasPrefix("To: 84912345678\n"))
            #expect(text.contains("5 tan rau"))
        }
    }

    @Test func aFileThatWasHandledBeforeACrashIsOnlyRemoved() async throws {
        try receive("BAN RAU 5TAN CAMAU", as: "GSM1.aaaaaa")
        try await withBench { await $0.look() }
        // What the disk shows after a stop between the commit and the removal.
        try receive("BAN RAU 5TAN CAMAU", as: "GSM1.aaaaaa")
        try await withBench { (bench) throws in
            await bench.look()
            #expect(try files(in: "incoming").isEmpty)
            #expect(try await states(bench) == [.queued: 1])
        }
    }

    @Test func followsItsMessagesThroughTheFolders() async throws {
        try receive("DS", as: "GSM1.aaaaaa")
        try await withBench { (bench) throws in
            await bench.look()
            try await bench.send()
            let name = try files(in: "outgoing")[0]
            let content = try String(contentsOfFile: folder.path("outgoing/\(name)"), encoding: .utf8)
            try FileManager.default.removeItem(atPath: folder.path("outgoing/\(name)"))
            _ = try folder.write("sent/\(name)", "Modem: GSM1\nMessage_id: 117\n" + content)
            _ = try folder.write("sent/another-program", "To: 84900000000\n\nx")
            await bench.look()
            #expect(try files(in: "sent") == ["another-program"])
            #expect(try await states(bench) == [.sent: 1])
            let report = "From: 84912345678\nAlphabet: ISO\n\nSMS STATUS REPORT\nMessage_id: 117\nStatus: 0,Ok\n"
            _ = try folder.write("incoming/GSM1.bbbbbb", report)
            await bench.look()
            #expect(try files(in: "incoming").isEmpty)
            #expect(try await states(bench) == [.delivered: 1])
        }
    }

    @Test func givesUpWhatTheDaemonCouldNotSend() async throws {
        try receive("DS", as: "GSM1.aaaaaa")
        try await withBench { (bench) throws in
            await bench.look()
            try await bench.send()
            let name = try files(in: "outgoing")[0]
            try FileManager.default.moveItem(
                atPath: folder.path("outgoing/\(name)"), toPath: folder.path("failed/\(name)"))
            await bench.look()
            #expect(try files(in: "failed").isEmpty)
            #expect(try await states(bench) == [.dead: 1])
        }
    }

    @Test func leavesWhatItCannotReadAndGoesOn() async throws {
        _ = try folder.write("incoming/GSM1.aaaaaa", "From: 84912345678\nAlphabet: UCS2\n\nx")
        try receive("DS", as: "GSM1.bbbbbb")
        try await withBench { (bench) throws in
            await bench.look(times: 3)
            #expect(try files(in: "incoming") == ["GSM1.aaaaaa"])
            #expect(try await states(bench) == [.queued: 1])
        }
    }

    @Test func waitsForAFolderThatIsMissing() async throws {
        try receive("DS", as: "GSM1.aaaaaa")
        try FileManager.default.removeItem(atPath: folder.path("outgoing"))
        try await withBench { (bench) throws in
            await bench.look()
            try await bench.send()
            let waiting = try await bench.composition.store.read { try $0.outbox(.queued, limit: 1) }
            #expect(waiting.first?.reason?.contains("check the folder's name") == true)
            try FileManager.default.createDirectory(
                atPath: folder.path("outgoing"), withIntermediateDirectories: false)
            time.advance(to: time.now.adding(seconds: 60))
            try await bench.send()
            #expect(try files(in: "outgoing").count == 1)
        }
    }

    @Test func doesNotWriteTwiceWhatTheDaemonMayHaveTaken() async throws {
        try receive("DS", as: "GSM1.aaaaaa")
        try await withBench { (bench) throws in
            await bench.look()
            // The file was written, and the bot stopped before it knew.
            let claim = OutboxClaim(channel: "partner", now: time.now, leaseMilliseconds: 1_000, limit: 1)
            let message = try #require(try await bench.composition.store.submit { try $0.claim(claim).first })
            time.advance(to: time.now.adding(seconds: 2))
            try await bench.send()
            #expect(try files(in: "outgoing").isEmpty)
            #expect(try await states(bench) == [.ambiguous: 1])
            // The daemon's own folder tells how it ended.
            let reference = OutboxReference(message).description
            _ = try folder.write("sent/gatewaybot.\(reference)", "To: 84912345678\n\nx")
            await bench.look()
            #expect(try await states(bench) == [.sent: 1])
        }
    }

    @Test func joinsGammusFiles() async throws {
        let names = ["IN20261125_090000_00_+84912345678_00.txt", "IN20261125_090001_00_+84912345678_01.txt"]
        _ = try folder.write("incoming/\(names[1])", "AN CAMAU")
        _ = try folder.write("incoming/\(names[0])", "BAN RAU 5T")
        try await withBench(type: "gammu") { (bench) throws in
            await bench.look()
            try await bench.send()
            #expect(try files(in: "incoming").isEmpty)
            #expect(try files(in: "outgoing").map { $0.hasPrefix("OUTC") } == [true])
        }
    }

    @Test func everyMessageOfABurstIsHandledOnceThoughTheBotIsKilled() async throws {
        let count = 120
        for number in 0..<count {
            try receive("BAN RAU 5TAN CAMAU", from: "8491200\(1_000 + number)", as: "GSM1.\(1_000 + number)")
        }
        let channel = ["type": "smstools"].merging(settings) { $1 }
        let configuration = try JSONSerialization.data(withJSONObject: [
            "channels": ["modem": channel], "port": "0", "database": folder.path("bot.sqlite"),
        ])
        let path = try folder.write("bot.json", Array(configuration))
        for share in [3, 2, 1] {
            let bot = try BotProcess(["serve", "--config", path], in: folder)
            let goal = share == 1 ? 0 : count / share
            while try files(in: "incoming").count > goal { try await Task.turn() }
            if share == 1 { bot.terminate() } else { bot.kill() }
            _ = try await bot.result()
        }
        let store = try Store(path: folder.path("bot.sqlite"))
        let today = SystemTime().now.day(offset: .vietnam)
        let report = try await store.read { view in
            try view.report(FiguresQuery(province: nil, from: today.adding(days: -1), to: today))
        }
        #expect(report.figures.offers == count)
        #expect(report.traffic.received == count)
        try await store.close()
    }
}
