import Channels
import Conversation
import HTTPTypes
import Logging
import Market
import Testing
import Vocabulary

@testable import BotStore
@testable import GatewayBot

/// The outbox worked off against a provider on loopback.
@Suite(.timeLimit(.minutes(5)))
struct DeliveryLaneTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let time = ManualTime()
    private let recipient = Address("+84912345678")

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path("bot.sqlite"))
    }

    private func lane(
        sendingTo url: String, channel: ChannelDirectory.Entry? = nil, transport: any Transport = CurlTransport()
    ) throws -> DeliveryLane {
        let configuration = RunningBot.configuration(database: store.path, sendURL: url)
        let channel = try channel ?? #require(ChannelDirectory(configuration.channels)["partner"])
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return DeliveryLane(
            channel: channel, carrier: HTTPCarrier(sender: try #require(channel.sender), transport: transport),
            store: store, standIn: StandIn(channels: ChannelDirectory([channel]), bell: Bell()),
            backoff: Backoff(random: { 1 }), time: time, bell: Bell().makeListener(),
            metrics: BotMetrics(), logger: logger)
    }

    private func queue(_ text: String, to address: Address? = nil, _ urgency: Notice.Urgency = .deal) async throws {
        let notice = Notice(to: address ?? recipient, text: text, urgency: urgency)
        let now = time.now
        _ = try await store.submit { try $0.enqueue([notice], at: now) { _ in "partner" } }
    }

    private func count(_ state: OutboxState) async throws -> Int {
        try await store.read { try $0.outbox(state, limit: 1_000).count }
    }

    @Test func sendsAndSettles() async throws {
        try await queue("Co nguoi mua")
        // The number of the row and the time of writing, so that a fresh database never repeats an old reference.
        let reference = "1-\(String(time.now.milliseconds, radix: 36))"
        let taken = ScriptedServer.response(body: #"{"id":"p-1"}"#)
        try await ScriptedServer.run(answering: { _ in .bytes(taken) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
            #expect(
                server.received.map(\.body) == [#"{"id":"\#(reference)","to":"+84912345678","text":"Co nguoi mua"}"#])
        }
        let sent = try await store.read { try $0.outbox(.sent, limit: 10) }
        #expect(sent.map(\.providerID) == [reference])
    }

    @Test func keepsTheOrderOfARecipientsMessages() async throws {
        for text in ["1", "2", "3"] { try await queue(text) }
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
            #expect(server.received.map { $0.body.suffix(4) } == [#""1"}"#, #""2"}"#, #""3"}"#])
        }
    }

    @Test(arguments: ["429 Too Many Requests", "503 Service Unavailable"])
    func triesAgainLater(status: String) async throws {
        try await queue("Co nguoi mua")
        let busy = ScriptedServer.response(status: status, headers: "Retry-After: 90\r\n")
        try await ScriptedServer.run(answering: { _ in .bytes(busy) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 1)
            time.advance(to: time.now.adding(seconds: 89))
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 1)
            time.advance(to: time.now.adding(seconds: 2))
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 2)
        }
        #expect(try await count(.queued) == 1)
    }

    @Test func givesUpWhatIsRefusedForGood() async throws {
        try await queue("Co nguoi mua")
        let refusal = ScriptedServer.response(status: "422 Unprocessable Content")
        try await ScriptedServer.run(answering: { _ in .bytes(refusal) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
        }
        #expect(try await count(.dead) == 1)
    }

    @Test func silencesWhoeverOptedOut() async throws {
        try await queue("Co nguoi mua")
        let gone = ScriptedServer.response(status: "410 Gone")
        try await ScriptedServer.run(answering: { _ in .bytes(gone) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
        }
        let recipient = recipient
        #expect(try await store.read { try $0.state(of: recipient).preferences.isSilenced })
    }

    @Test func whoeverBlockedUsAndWritesAgainIsAnswered() async throws {
        let now = time.now
        try await store.submit { [recipient] in
            try $0.silence(recipient, medium: .sms, channel: "partner", at: now)
        }
        try await store.close()
        try await RunningBot.run(database: store.path, time: time) { (bot) throws in
            #expect(try await bot.post(id: "1", text: "TRO GIUP").answer().reply != nil)
            // What a person tells us themselves stays until they take it back.
            _ = try await bot.post(id: "2", text: "STOP")
            #expect(try await bot.post(id: "3", text: "xin chao").answer().reply == nil)
        }
    }

    @Test func theDaysLimitOutlivesARestart() async throws {
        for number in 1...3 { try await queue("\(number)", to: Address("+8491234567\(number)")) }
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { (server) throws in
            let configuration = RunningBot.configuration(
                database: store.path, type: "generic",
                [
                    "signing_secret": RunningBot.secret.revealed, "send_url": server.url, "messages_per_day": "2",
                ])
            let channel = try #require(ChannelDirectory(configuration.channels)["partner"])
            for _ in 0..<2 {
                let lane = try lane(sendingTo: server.url, channel: channel)
                var pace = Pace(channel.adapter.limits)
                pace.note(sent: try await lane.countSentToday(), on: time.now)
                _ = try await lane.sendDue(&pace)
                #expect(server.received.count == 2)
            }
            time.advance(to: time.now.adding(seconds: 86_400))
            let lane = try lane(sendingTo: server.url, channel: channel)
            var pace = Pace(channel.adapter.limits)
            pace.note(sent: try await lane.countSentToday(), on: time.now)
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 3)
        }
    }

    @Test func holdsNoticesOverNightButNotDeals() async throws {
        let night = try #require(Timestamp(iso8601: "2026-11-25 23:00", zone: .vietnam))
        time.advance(to: night)
        try await queue("notice", to: Address("+84911111111"), .notice)
        try await queue("deal", to: Address("+84922222222"), .deal)
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { server in
            let lane = try lane(sendingTo: server.url)
            var pace = Pace(lane.channel.adapter.limits)
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 1)
            time.advance(to: night.adding(seconds: 8 * 3_600))
            _ = try await lane.sendDue(&pace)
            #expect(server.received.count == 2)
        }
    }

    @Test func triesAgainWhenNobodyListens() async throws {
        try await queue("Co nguoi mua")
        let lane = try lane(sendingTo: "http://127.0.0.1:1")
        var pace = Pace(lane.channel.adapter.limits)
        _ = try await lane.sendDue(&pace)
        let queued = try await store.read { try $0.outbox(.queued, limit: 10) }
        #expect(queued.map(\.attempts) == [1])
        #expect(queued.first?.dueAt == time.now.adding(seconds: 15))
    }
}

/// What an answer, or none, means for a message.
struct DeliveryAttemptTests {
    /// Sends without an idempotency key.
    private struct ForgetfulSender: MessageSending {
        static let type: ChannelType = "forgetful"
        static let consoleStep = ""
        static let settings: [SettingDescription] = []
        let limits = ChannelLimits(medium: .sms, maximumLength: 160)

        init(settings: ChannelSettings) {}

        func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
            ProviderRequest(method: .post, url: "http://127.0.0.1/\(message.to)")
        }

        func classify(_ response: ProviderResponse) -> SendOutcome {
            .rejected(reason: "no credit", isPermanent: false)
        }
    }

    private struct FixedTransport: Transport {
        let result: Result<ProviderResponse, TransportError>

        func send(_ request: ProviderRequest) async throws -> ProviderResponse {
            try result.get()
        }
    }

    private let now = Timestamp(milliseconds: 1_000_000)

    private func outcome(
        _ result: Result<ProviderResponse, TransportError>, attempts: Int = 1, reason: String? = nil
    ) async -> DeliveryOutcome {
        let sender = ForgetfulSender(settings: ChannelSettings(name: "x", values: [:]))
        let message = OutboxMessage(
            id: 1, recipient: Address("x:7"), channel: "x", priority: .deal, text: "t", state: .leased, createdAt: now,
            dueAt: now, attempts: attempts, reason: reason)
        let channel = ChannelDirectory.Entry(name: "x", type: "forgetful", adapter: sender)
        let attempt = DeliveryAttempt(message: message, channel: channel, backoff: Backoff(random: { 1 }))
        let carrier = HTTPCarrier(sender: sender, transport: FixedTransport(result: result))
        return await attempt.made(by: carrier, now: now).outcome
    }

    @Test func repeatsWhatNeverLeft() async {
        let outcome = await outcome(.failure(.notSent(reason: "refused")))
        #expect(outcome == .retry(at: now.adding(seconds: 15), reason: "not sent: refused"))
    }

    @Test func doesNotRepeatWhatMayHaveArrived() async {
        let outcome = await outcome(.failure(.interrupted(reason: "cut")))
        #expect(outcome == .ambiguous(reason: "no answer: cut"))
    }

    @Test func doesNotRepeatWhatWasUnderWayWhenTheBotStopped() async {
        let outcome = await outcome(.success(ProviderResponse(status: 200)), attempts: 2)
        #expect(outcome == .ambiguous(reason: "the bot stopped while it was sending"))
    }

    @Test func givesUpAfterTheLastAttempt() async {
        let outcome = await outcome(.success(ProviderResponse(status: 402)), attempts: 12, reason: "no credit")
        #expect(outcome == .dead(reason: "given up after 12 attempts: no credit"))
    }
}
