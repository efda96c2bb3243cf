import BotStore
import Channels
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// What providers kept during an outage, listed by servers on loopback.
@Suite(.timeLimit(.minutes(5)))
struct ReconciliationTests {
    private let folder: TemporaryFolder
    private let time = ManualTime()

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Asks one channel as often as told, each time with a bot of its own.
    private func reconcile(
        _ type: ChannelType, _ values: [String: String], times: Int = 1,
        answering script: @escaping @Sendable (ScriptedServer.Received) -> String,
        _ check: (Composition, ScriptedServer, [Reconciliation.Report]) async throws -> Void
    ) async throws {
        try await ScriptedServer.run(answering: { .bytes(script($0)) }) { (server) throws in
            var reports: [Reconciliation.Report] = []
            for _ in 0..<times {
                let configuration = RunningBot.configuration(
                    database: folder.path("bot.sqlite"), type: type,
                    values.merging(["api_url": server.url]) { $1 })
                let composition = try Composition(configuration, time: time, parser: RunningBot.parser)
                let channel = try #require(composition.channels["partner"])
                let reconciliation = Reconciliation(
                    channel: channel, adapter: try #require(channel.adapter as? any InboundListing),
                    intake: composition.intake, store: composition.store, transport: CurlTransport(), time: time)
                reports.append(try await reconciliation.run(since: nil))
                if reports.count == times { try await check(composition, server, reports) }
                try await composition.close()
            }
        }
    }

    private static let twilio = ["account_sid": "AC1", "auth_token": "t", "from": "+15005550006"]

    private static func sms(_ sid: String, _ text: String, minute: Int, direction: String = "inbound") -> String {
        #"{"sid":"\#(sid)","from":"+84912345678","to":"+15005550006","body":"\#(text)","direction":"\#(direction)","#
            + #""date_sent":"Wed, 25 Nov 2026 01:0\#(minute):00 +0000"}"#
    }

    /// Two pages, the newest message first.
    private static func twilioPages(_ request: ScriptedServer.Received) -> String {
        let next = #""/2010-04-01/Accounts/AC1/Messages.json?Page=1&PageToken=x""#
        let isFirst = !request.head.contains("PageToken")
        let messages =
            isFirst
            ? [sms("SM3", "2", minute: 3), sms("SM9", "x", minute: 2, direction: "outbound-api")]
            : [sms("SM2", "5", minute: 2), sms("SM1", "BAN RAU MUONG CAMAU", minute: 1)]
        return ScriptedServer.response(
            body: #"{"messages":[\#(messages.joined(separator: ","))],"next_page_uri":\#(isFirst ? next : "null")}"#)
    }

    @Test func takesInEveryPageOldestFirstAndEachMessageOnce() async throws {
        try await reconcile("twilio", Self.twilio, times: 2, answering: Self.twilioPages) {
            (composition, server, reports) throws in
            #expect(reports[0] == Reconciliation.Report(listed: 3, known: 0))
            #expect(reports[1] == Reconciliation.Report(listed: 3, known: 3))
            // The three texts make sense in their order only: what, how much, in which unit.
            let listings = try await composition.store.read { view in
                let party = try #require(try view.party(at: Address("+84912345678")))
                return try view.liveListings(of: party.id, limit: 5)
            }
            #expect(listings.map(\.quantity) == [.mass(Grams(kilograms: 500))])
            #expect(try await composition.store.read { try $0.outbox(.queued, limit: 10).count } == 3)
            #expect(server.received[0].head.contains("DateSent%3E=2026-11-22"))
            // The second time it is asked from where the first ended.
            #expect(server.received[2].head.contains("DateSent%3E=2026-11-25"))
            #expect(server.received.allSatisfy { $0.head.contains("Authorization: Basic QUMxOnQ=") })
        }
    }

    @Test func aListThatBreaksOffIsReadAgain() async throws {
        let script: @Sendable (ScriptedServer.Received) -> String = { request in
            request.head.contains("PageToken")
                ? ScriptedServer.response(status: "500 Internal Server Error") : Self.twilioPages(request)
        }
        try await reconcile("twilio", Self.twilio, answering: script) { (composition, _, reports) throws in
            #expect(reports[0].isFault)
            #expect(reports[0].listed == 0)
            #expect(try await composition.store.read { try $0.listingPosition(of: "partner") } == nil)
        }
    }

    @Test func confirmsUpdatesOfTelegramOnlyOnceTheyAreOnDisk() async throws {
        let update = #"{"update_id":\#(41),"message":{"chat":{"id":7,"type":"private"},"text":"BAN RAU 5TAN CAMAU"}}"#
        let script: @Sendable (ScriptedServer.Received) -> String = { request in
            let isConfirmed = request.body.contains(#""offset":42"#)
            return ScriptedServer.response(body: #"{"ok":true,"result":[\#(isConfirmed ? "" : update)]}"#)
        }
        let settings = ["secret_token": "s", "bot_token": "123:ABC"]
        try await reconcile("telegram", settings, times: 2, answering: script) {
            (composition, server, reports) throws in
            #expect(reports == [Reconciliation.Report(listed: 1, known: 0), Reconciliation.Report()])
            #expect(server.received.count == 3)
            #expect(server.received[2].body.contains(#""offset":42"#))
            #expect(try await composition.store.read { try $0.listingPosition(of: "partner") } == "42")
        }
    }

    @Test func saysThatTelegramsWebhookBringsThem() async throws {
        let conflict = ScriptedServer.response(
            status: "409 Conflict", body: #"{"ok":false,"error_code":409,"description":"webhook is active"}"#)
        let settings = ["secret_token": "s", "bot_token": "123:ABC"]
        try await reconcile("telegram", settings, answering: { _ in conflict }) { (_, _, reports) throws in
            #expect(reports[0].remark?.contains("repeats for a day") == true)
            #expect(!reports[0].isFault)
        }
    }

    @Test func asksThePhoneToTellAgain() async throws {
        let settings = ["signing_key": "k", "username": "u", "password": "p", "device_id": "d1"]
        let taken = ScriptedServer.response(status: "202 Accepted")
        try await reconcile("android", settings, answering: { _ in taken }) { (_, server, reports) throws in
            #expect(reports[0].remark?.contains("comes to the webhook") == true)
            #expect(server.received[0].head.hasPrefix("POST /messages/inbox/export "))
            #expect(
                server.received[0].body
                    == #"{"since":"2026-11-22T02:00:00Z","until":"2026-11-25T02:00:00Z","deviceId":"d1"}"#)
        }
    }
}
