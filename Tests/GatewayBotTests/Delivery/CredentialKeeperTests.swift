import BotStore
import Channels
import Synchronization
import Testing
import Vocabulary

@testable import GatewayBot

/// Zalo's tokens, renewed against a server on loopback that takes each refresh token once.
@Suite(.timeLimit(.minutes(5)))
struct CredentialKeeperTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let time = ManualTime()

    init() throws {
        folder = try TemporaryFolder()
        store = try Store(path: folder.path("bot.sqlite"))
    }

    /// Zalo as far as tokens go: access token n is good until n + 1 is given out.
    private final class Zalo: Sendable {
        private let generation = Mutex(1)

        /// The pair in force.
        var current: Int { generation.withLock { $0 } }

        func answer(_ request: ScriptedServer.Received) -> ScriptedServer.Answer {
            if request.head.contains("/v4/oa/access_token") {
                let fresh = generation.withLock { generation -> Int? in
                    guard request.body.contains("refresh_token=r\(generation)&") else { return nil }
                    generation += 1
                    return generation
                }
                let refusal = #"{"error":-14018,"error_name":"Invalid refresh token"}"#
                return .bytes(
                    ScriptedServer.response(
                        body: fresh.map {
                            #"{"access_token":"a\#($0)","refresh_token":"r\#($0)","expires_in":"90000"}"#
                        } ?? refusal))
            }
            let isGood = request.head.lowercased().split(separator: "\r\n").contains("access_token: a\(current)")
            let taken = #"{"error":0,"data":{"message_id":"m"}}"#
            return .bytes(ScriptedServer.response(body: isGood ? taken : #"{"error":-216,"message":"invalid"}"#))
        }

        /// Somebody else uses the refresh token up.
        func renewElsewhere() {
            generation.withLock { $0 += 1 }
        }
    }

    private func carrier(_ url: String, access: String = "a1", refresh: String = "r1") throws -> HTTPCarrier {
        let settings = ChannelSettings(
            name: "zalo", values: ["app_id": "1", "api_url": url, "oauth_url": url],
            secrets: [
                "oa_secret_key": Secret("k"), "access_token": Secret(access), "refresh_token": Secret(refresh),
                "app_secret": Secret("s"),
            ])
        let adapter = try ChannelRegistry.standard.makeChannel(type: "zalo", settings: settings)
        let sender = try #require(adapter as? any CredentialRefreshing)
        let transport = CurlTransport()
        return HTTPCarrier(
            sender: sender, transport: transport,
            credentials: CredentialKeeper(
                channel: "zalo", configured: sender, store: store, transport: transport, time: time))
    }

    private let message = OutboundMessage(id: "1", to: "246845883529197922", text: "Có người mua")
    private let taken = Passage.answered(.accepted(providerMessageID: "m"))

    private func renewals(_ server: ScriptedServer) -> Int {
        server.received.count { $0.head.contains("/v4/oa/access_token") }
    }

    @Test func sendsWithTheConfiguredTokenWhileItIsGood() async throws {
        let zalo = Zalo()
        try await ScriptedServer.run(answering: { zalo.answer($0) }) { (server) throws in
            let passage = try await carrier(server.url).carry(message, wasInterrupted: false, now: time.now)
            #expect(passage == taken)
            #expect(renewals(server) == 0)
        }
    }

    @Test func renewsAnExpiredTokenAndSendsAtOnce() async throws {
        let zalo = Zalo()
        try await ScriptedServer.run(answering: { zalo.answer($0) }) { (server) throws in
            let stale = try await carrier(server.url, access: "a0").carry(message, wasInterrupted: false, now: time.now)
            #expect(stale == taken)
            #expect(renewals(server) == 1)
            // The new pair is on disk: a restart with the old configuration goes on with it.
            let again = try await carrier(server.url, access: "a0").carry(message, wasInterrupted: false, now: time.now)
            #expect(again == taken)
            #expect(renewals(server) == 1)
            let stored = try #require(try await store.read { try $0.credential(of: "zalo") })
            #expect(stored.refreshToken == "r2")
            #expect(stored.expiresAt == time.now.adding(seconds: 90_000))
            #expect("\(stored)" == "a credential")
        }
    }

    @Test func renewsBeforeTheTokenEnds() async throws {
        let zalo = Zalo()
        try await ScriptedServer.run(answering: { zalo.answer($0) }) { (server) throws in
            _ = try await carrier(server.url, access: "a0").carry(message, wasInterrupted: false, now: time.now)
            time.advance(to: time.now.adding(seconds: 89_800))
            let passage = try await carrier(server.url, access: "a0").carry(
                message, wasInterrupted: false, now: time.now)
            #expect(passage == taken)
            #expect(zalo.current == 3)
            #expect(!server.received.contains { $0.head.lowercased().contains("access_token: a1") })
        }
    }

    @Test func renewsOnceHoweverManySendAtOnce() async throws {
        let zalo = Zalo()
        try await ScriptedServer.run(answering: { zalo.answer($0) }) { (server) throws in
            let carriers = try (0..<8).map { _ in try carrier(server.url, access: "a0") }
            let passages = await withTaskGroup(of: Passage.self) { group in
                for carrier in carriers {
                    group.addTask { await carrier.carry(message, wasInterrupted: false, now: time.now) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(renewals(server) == 1)
            // Those who came while it was being renewed try again later; nothing was refused for good.
            #expect(passages.contains(taken))
            for passage in passages where passage != taken {
                guard case .notSent = passage else {
                    Issue.record("\(passage)")
                    continue
                }
            }
            #expect(await carriers[0].carry(message, wasInterrupted: false, now: time.now) == taken)
        }
    }

    @Test func saysWhenTheRefreshTokenIsUsedUpAndPausesUntilANewPairIsConfigured() async throws {
        let zalo = Zalo()
        zalo.renewElsewhere()
        try await ScriptedServer.run(answering: { zalo.answer($0) }) { (server) throws in
            for _ in 0..<3 {
                let passage = try await carrier(server.url).carry(message, wasInterrupted: false, now: time.now)
                guard case .notSent(let reason) = passage else {
                    Issue.record("\(passage)")
                    return
                }
                #expect(reason.contains("Invalid refresh token"))
                #expect(reason.contains("put a new access_token"))
            }
            #expect(renewals(server) == 1)
            let fresh = try await carrier(server.url, access: "a2", refresh: "r2")
                .carry(message, wasInterrupted: false, now: time.now)
            #expect(fresh == taken)
        }
    }
}
