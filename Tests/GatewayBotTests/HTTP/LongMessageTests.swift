import BotStore
import Channels
import HTTPTypes
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Long text messages that a Kannel hands over part by part, over HTTP.
@Suite(.timeLimit(.minutes(5)))
struct LongMessageTests {
    private let folder: TemporaryFolder
    private let time = ManualTime()

    init() throws {
        folder = try TemporaryFolder()
    }

    private func run(sendURL: String = "http://127.0.0.1:1/", _ body: (RunningBot) async throws -> Void) async throws {
        let values = ["allow_unsigned": "true", "send_url": sendURL, "username": "u", "password": "p"]
        try await RunningBot.run(
            RunningBot.configuration(database: folder.path("bot.sqlite"), type: "kannel", values), time: time, body)
    }

    /// What Kannel sends for a part; the reply is its answer.
    private func receive(
        _ text: String, _ index: Int, of total: Int, reference: String = "A7", id: String? = nil,
        from: String = "84912345678", by bot: RunningBot
    ) async throws -> String {
        let text = text.replacing(" ", with: "+")
        let query =
            "sender=%2B\(from)&to=8099&message=\(text)&id=\(id ?? "\(reference)-\(index)")&charset=UTF-8"
            + "&udh=050003\(reference)0\(total)0\(index)"
        let response = try await bot.get("/channels/partner/inbound?\(query)")
        #expect(response.status == 200)
        return response.text
    }

    private func offers(of bot: RunningBot) async throws -> Int {
        try await bot.composition.store.read { view in
            guard let party = try view.party(at: Address("+84912345678")) else { return 0 }
            return try view.liveListings(of: party.id, limit: 10).count
        }
    }

    @Test(arguments: [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]])
    func joinsInEveryOrder(order: [Int]) async throws {
        let texts = ["BAN RAU ", "5TAN", " CAMAU"]
        try await run { (bot) throws in
            for index in order.dropLast() {
                #expect(try await receive(texts[index - 1], index, of: 3, by: bot).isEmpty)
            }
            let last = order[2]
            #expect(try await receive(texts[last - 1], last, of: 3, by: bot).contains("5 tan"))
            #expect(try await offers(of: bot) == 1)
            let metrics = try await bot.get("/metrics").text
            #expect(metrics.contains(#"gatewaybot_messages_total{channel="partner",result="part"} 2"#))
            #expect(metrics.contains(#"gatewaybot_messages_total{channel="partner",result="answered"} 1"#))
            let today = time.now.day(offset: .vietnam)
            let received = try await bot.composition.store.read { view in
                try view.report(FiguresQuery(province: nil, from: today, to: today)).traffic.received
            }
            #expect(received == 1)
        }
    }

    @Test func goesOnAfterARestart() async throws {
        try await run { (bot) throws in _ = try await receive("BAN RAU 5TAN", 1, of: 2, by: bot) }
        try await run { (bot) throws in
            #expect(try await receive(" CAMAU", 2, of: 2, by: bot).contains("5 tan"))
            #expect(try await offers(of: bot) == 1)
        }
    }

    @Test func repeatedPartsChangeNothing() async throws {
        try await run { (bot) throws in
            _ = try await receive("BAN RAU 5TAN", 1, of: 2, by: bot)
            #expect(try await receive("BAN RAU 5TAN", 1, of: 2, by: bot).isEmpty)
            // The network has sent it again, as a message of its own.
            #expect(try await receive("BAN RAU 5TAN", 1, of: 2, id: "other", by: bot).isEmpty)
            let reply = try await receive(" CAMAU", 2, of: 2, by: bot)
            #expect(try await receive(" CAMAU", 2, of: 2, by: bot) == reply)
            #expect(try await receive(" CAMAU", 2, of: 2, id: "another", by: bot).isEmpty)
            #expect(try await offers(of: bot) == 1)
        }
    }

    @Test func keepsPeopleReferencesAndLengthsApart() async throws {
        try await run { (bot) throws in
            _ = try await receive("BAN RAU 5TAN", 1, of: 2, by: bot)
            #expect(try await receive(" CAMAU", 2, of: 2, id: "x", from: "84987654321", by: bot).isEmpty)
            #expect(try await receive(" CAMAU", 2, of: 2, reference: "B1", by: bot).isEmpty)
            #expect(try await receive(" CAMAU", 2, of: 3, id: "y", by: bot).isEmpty)
            #expect(try await offers(of: bot) == 0)
        }
    }

    @Test func answersWhatCameWhenTheRestNeverDoes() async throws {
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response(status: "202 Accepted")) }) {
            server in
            try await run(sendURL: server.url) { (bot) throws in
                _ = try await receive("BAN RAU 5TAN CAMAU", 1, of: 2, by: bot)
                time.advance(to: time.now.adding(seconds: Inbound.partTimeoutSeconds + 20))
                await server.waitForRequests(1)
                #expect(server.received[0].head.contains("5%20tan"))
                #expect(try await offers(of: bot) == 1)
            }
        }
    }

    @Test func anotherTextAtTheSamePlaceIsAnotherMessage() async throws {
        try await run { (bot) throws in
            _ = try await receive("BAN RAU 5TAN CAMAU", 1, of: 2, by: bot)
            #expect(try await receive("BAN GAO 7TAN", 1, of: 2, id: "later", by: bot).isEmpty)
            #expect(try await offers(of: bot) == 1)
            #expect(try await receive(" LONGAN", 2, of: 2, by: bot).contains("7 tan"))
            #expect(try await offers(of: bot) == 2)
        }
    }
}
