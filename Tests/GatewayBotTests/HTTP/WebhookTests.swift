import Foundation
import BotStore
import Channels
import HTTPTypes
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// The HTTP front with a real client, a real server and a real store.
@Suite(.timeLimit(.minutes(5)))
struct WebhookTests {
    private let folder: TemporaryFolder
    private var database: String { folder.path("bot.sqlite") }

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func answersInTheResponse() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let response = try await bot.post(id: "1", text: "TRO GIUP")
            #expect(response.status == 200)
            #expect(response.headerFields[.contentType] == "application/json")
            #expect(response.headerFields[.cacheControl] == "no-store")
            #expect(response.headerFields[.server] == nil)
            let answer = try response.answer()
            #expect(answer.reply?.isEmpty == false)
            #expect(answer.segments == 1)
            #expect(!answer.duplicate)
        }
    }

    @Test func answersTheSameMessageWithTheSameWordsAndDoesNothing() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let first = try await bot.post(id: "1", text: "BAN RAU 5TAN CAMAU").answer()
            let again = try await bot.post(id: "1", text: "BAN RAU 5TAN CAMAU").answer()
            #expect(again == GenericAnswer(reply: first.reply, segments: first.segments, duplicate: true))
            let listings = try await bot.composition.store.read { view in
                let party = try #require(try view.party(at: Address("+84912345678")))
                return try view.liveListings(of: party.id, limit: 10).count
            }
            #expect(listings == 1)
        }
    }

    @Test func answersTheSameAfterARestart() async throws {
        var first: GenericAnswer?
        try await RunningBot.run(database: database) { first = try await $0.post(id: "1", text: "DS").answer() }
        try await RunningBot.run(database: database) { (bot) throws in
            let again = try await bot.post(id: "1", text: "DS").answer()
            #expect(again.reply == first?.reply)
            #expect(again.duplicate)
        }
    }

    @Test(arguments: [
        ("/channels/nobody/inbound", 404), ("/channels/partner/elsewhere", 404), ("/channels//inbound", 404),
        ("/", 404), ("/channels/partner/inbound/", 404),
    ])
    func knowsNoOtherAddress(path: String, status: Int) async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            #expect(try await bot.post(id: "1", text: "DS", to: path).status == status)
            try await expectNoTrace(in: bot)
        }
    }

    @Test func refusesUnsignedAndForgedRequests() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let body = Array(#"{"id":"1","from":"+84912345678","text":"DS"}"#.utf8)
            #expect(try await bot.post(body, isSigned: false).status == 401)
            var request = ProviderRequest(method: .post, url: bot.url + "/channels/partner/inbound", body: body)
            for (name, value) in [("webhook-id", "1"), ("webhook-timestamp", "1"), ("webhook-signature", "v1,AAAA")] {
                if let name = HTTPField.Name(name) { request.headerFields[name] = value }
            }
            #expect(try await bot.client.send(request).status == 401)
            try await expectNoTrace(in: bot)
        }
    }

    @Test func refusesBodiesBeyondTheLimit() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let body = [UInt8](repeating: UInt8(ascii: " "), count: 64 * 1024 + 1)
            #expect(try await bot.post(body).status == 413)
            let longest = Array(#"{"id":"1","from":"+84912345678","text":"DS"}"#.utf8)
            let padding = [UInt8](repeating: UInt8(ascii: " "), count: 64 * 1024 - longest.count)
            #expect(try await bot.post(longest + padding).status == 200)
        }
    }

    @Test(arguments: [
        Array("no JSON".utf8), Array(#"{"id":"1","from":"+84912345678"}"#.utf8), Array("[]".utf8), [],
        Array(#"{"id":"1","from":"+84912345678","text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8),
    ])
    func refusesWhatItCannotRead(body: [UInt8]) async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            #expect(try await bot.post(body).status == 400)
            try await expectNoTrace(in: bot)
        }
    }

    @Test func namesTheMethodThatItTakes() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let response = try await bot.get("/channels/partner/inbound")
            #expect(response.status == 405)
            #expect(response.headerFields[.allow] == "POST")
            let post = ProviderRequest(method: .post, url: bot.url + "/metrics")
            #expect(try await bot.client.send(post).status == 405)
        }
    }

    @Test func handlesManyConnectionsAtOnceEachMessageOnce() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let first = try await postMany(to: bot)
            #expect(first.count == 2_000)
            #expect(first.values.allSatisfy { !$0.duplicate && $0.reply != nil })
            #expect(try await listingCount(of: bot) == 2_000)
            let again = try await postMany(to: bot)
            #expect(again.allSatisfy { $0.value.duplicate && $0.value.reply == first[$0.key]?.reply })
            #expect(try await listingCount(of: bot) == 2_000)
        }
    }

    /// 2,000 offers of as many people over 64 connections.
    private func postMany(to bot: RunningBot) async throws -> [Int: GenericAnswer] {
        try await withThrowingTaskGroup(of: (Int, GenericAnswer).self) { group in
            for number in 0..<2_000 {
                group.addTask {
                    let from = "+84912\(100_000 + number)"
                    return (
                        number, try await bot.post(id: "\(number)", from: from, text: "BAN RAU 5TAN CAMAU").answer()
                    )
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func listingCount(of bot: RunningBot) async throws -> Int {
        let today = bot.composition.time.now.day(offset: .vietnam)
        return try await bot.composition.store.read { view in
            try view.figures(FiguresQuery(province: nil, from: today.adding(days: -1), to: today)).offers
        }
    }

    @Test func asksToComeAgainWhileTheStoreCannotBeWritten() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let lock = open(database + ".lock", O_RDWR)
            defer { close(lock) }
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            let refused = try await bot.post(id: "1", text: "BAN RAU 5TAN CAMAU")
            #expect(refused.status == 503)
            #expect(refused.headerFields[.retryAfter] == "5")
            #expect(try await bot.get("/health/ready").status == 503)
            #expect(try await bot.get("/health/live").status == 200)
            flock(lock, LOCK_UN)
            #expect(try await bot.post(id: "1", text: "BAN RAU 5TAN CAMAU").answer().duplicate == false)
        }
    }

    @Test func takesReceiptsAtTheStatusAddress() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            let body = Array(#"{"id":"77","state":"delivered"}"#.utf8)
            #expect(try await bot.post(body, to: "/channels/partner/status").status == 200)
        }
    }

    @Test func tellsWhetherItLivesAndIsReady() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            #expect(try await bot.get("/health/live").status == 200)
            #expect(try await bot.get("/health/ready").status == 200)
        }
    }

    @Test func countsWhatItDoes() async throws {
        try await RunningBot.run(database: database) { (bot) throws in
            _ = try await bot.post(id: "1", text: "DS")
            _ = try await bot.post(id: "1", text: "DS")
            _ = try await bot.post([], isSigned: false)
            let text = try await bot.get("/metrics").text
            #expect(text.contains(#"gatewaybot_messages_total{channel="partner",result="answered"} 1"#))
            #expect(text.contains(#"gatewaybot_messages_total{channel="partner",result="duplicate"} 1"#))
            #expect(text.contains(#"gatewaybot_refused_requests_total{channel="partner",status="401"} 1"#))
            #expect(text.contains("gatewaybot_handling_seconds_count 2"))
        }
    }

    private func expectNoTrace(in bot: RunningBot) async throws {
        let party = try await bot.composition.store.read { try $0.party(at: Address("+84912345678")) }
        let reply = try await bot.composition.store.read {
            try $0.reply(to: InboundID(channel: "partner", messageID: "1"))
        }
        #expect(party == nil)
        #expect(reply == nil)
        let answered = try await bot.get("/metrics").text.contains("gatewaybot_http_requests_total{status=\"4")
        #expect(answered)
    }
}
