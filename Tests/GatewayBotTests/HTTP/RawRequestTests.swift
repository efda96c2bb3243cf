import BotStore
import Channels
import Foundation
import Testing
import Vocabulary

@testable import GatewayBot

/// Requests as no decent client writes them, byte for byte: each is refused or answered once, and the bot goes on.
@Suite(.timeLimit(.minutes(5)))
struct RawRequestTests {
    /// A request and the statuses that may come back; an empty list of statuses is a connection closed without a word.
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var bytes: [UInt8]
        var statuses: [[Int]]
        var closesItsSide = true

        init(_ name: String, _ text: String, _ statuses: [Int]...) {
            self.name = name
            bytes = Array(text.utf8)
            self.statuses = statuses
        }

        var testDescription: String { name }

        /// The same with the connection left open: the bot has to close it.
        var keptOpen: Case {
            var copy = self
            copy.closesItsSide = false
            return copy
        }
    }

    private static let post = "POST /channels/partner/inbound HTTP/1.1\r\nHost: bot\r\n"
    private static let live = "GET /health/live HTTP/1.1\r\nHost: bot\r\n\r\n"
    private static let refused = [400]

    private static let framing: [Case] = [
        Case(
            "length and chunks", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", refused, []),
        Case(
            "chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n", refused, []),
        Case("two lengths", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", refused),
        Case("a list of lengths", post + "Content-Length: 1, 2\r\n\r\nab", refused),
        Case("a negative length", post + "Content-Length: -1\r\n\r\n", refused),
        Case("a signed length", post + "Content-Length: +2\r\n\r\nab", refused),
        Case("a hexadecimal length", post + "Content-Length: 0x2\r\n\r\nab", refused),
        Case("a length of twenty digits", post + "Content-Length: 99999999999999999999\r\n\r\nab", refused, [413]),
        Case("a length of a gigabyte", post + "Content-Length: 1000000000\r\n\r\nab", [413], [413, 400]),
        Case("an empty length", post + "Content-Length: \r\n\r\n", refused),
        Case("a body shorter than its length", post + "Content-Length: 100\r\n\r\n{}", refused, []),
        Case("an unknown coding", post + "Transfer-Encoding: gzip\r\n\r\nab", refused, [401]),
        Case("chunked twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n", refused, [401]),
        Case("chunked, then identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", refused),
        Case("chunked with a tab", post + "Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", [401], refused),
        Case("chunked misspelt", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", refused, [401]),
        Case(
            "a chunk size that is none", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", refused,
            [413]),
        Case("a negative chunk", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\nab\r\n0\r\n\r\n", refused),
        Case(
            "a chunk size of twenty digits", post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nab\r\n",
            refused),
        Case(
            "a chunk longer than said", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n", refused, [413]
        ),
        Case("chunks that never end", post + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", refused, []),
        Case(
            "chunks beyond the limit",
            post + "Transfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "1000\r\n\(String(repeating: " ", count: 4_096))\r\n", count: 17) + "0\r\n\r\n",
            [413]),
        Case(
            "a request after a body that is too long",
            post + "Content-Length: 70000\r\n\r\n" + String(repeating: " ", count: 70_000) + live, [413]),
        Case("a request after a body", post + "Content-Length: 2\r\n\r\n{}" + live, [401, 200]),
        Case(
            "a request hidden in chunks", post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + live, [401, 200]),
    ]

    private static let lines: [Case] = [
        Case("nothing", "", []),
        Case("blank lines first", "\r\n\r\n" + live, [200], refused),
        Case("bare line feeds", "GET /health/live HTTP/1.1\nHost: bot\n\n", [200], refused),
        Case("a bare carriage return", "GET /health/live HTTP/1.1\rHost: bot\r\r", refused, []),
        Case("no version", "GET /health/live\r\n\r\n", refused, [505]),
        Case("version 0.9", "GET /health/live HTTP/0.9\r\nHost: bot\r\n\r\n", refused, [505]),
        Case("version 1.0", "GET /health/live HTTP/1.0\r\nHost: bot\r\n\r\n", [200]),
        Case("version 2.0", "GET /health/live HTTP/2.0\r\nHost: bot\r\n\r\n", refused, [505]),
        Case("version 9.9", "GET /health/live HTTP/9.9\r\nHost: bot\r\n\r\n", refused, [505]),
        Case("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", refused, [505]),
        Case("another protocol", "\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", refused, []),
        Case("a NUL in the target", "GET /health/live\u{0} HTTP/1.1\r\nHost: bot\r\n\r\n", refused),
        Case("a NUL in a field", "GET /health/live HTTP/1.1\r\nHost: bot\r\nX: a\u{0}b\r\n\r\n", refused),
        Case("a blank in a name", "GET /health/live HTTP/1.1\r\nHost: bot\r\nX Y: a\r\n\r\n", refused),
        Case("a blank before the colon", post + "Content-Length : 2\r\n\r\n{}", refused),
        Case("a field without a name", "GET /health/live HTTP/1.1\r\nHost: bot\r\n: a\r\n\r\n", refused),
        Case("a folded field", "GET /health/live HTTP/1.1\r\nHost: bot\r\nX: a\r\n b\r\n\r\n", refused, [200]),
        Case("an absolute target", "GET http://bot/health/live HTTP/1.1\r\nHost: bot\r\n\r\n", [200], [404]),
        Case("another host's target", "GET http://evil.example/ HTTP/1.1\r\nHost: bot\r\n\r\n", [404]),
        Case("a tunnel", "CONNECT bot:443 HTTP/1.1\r\nHost: bot\r\n\r\n", [404], [405], refused),
        Case("an asterisk", "OPTIONS * HTTP/1.1\r\nHost: bot\r\n\r\n", [404]),
        Case("an unknown method", "BREW /health/live HTTP/1.1\r\nHost: bot\r\n\r\n", refused, [405]),
        Case("a path upwards", "GET /channels/../health/live HTTP/1.1\r\nHost: bot\r\n\r\n", [404]),
        Case("an escaped path", "GET /health%2flive HTTP/1.1\r\nHost: bot\r\n\r\n", [404]),
        Case(
            "a target of 100 kB", "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: bot\r\n\r\n",
            refused, [404], [414], [431], []),
        Case(
            "a field of 20 kB", "GET /health/live HTTP/1.1\r\nX: \(String(repeating: "a", count: 20_000))\r\n\r\n",
            refused, [431], []),
        Case(
            "a thousand fields", "GET /health/live HTTP/1.1\r\n\(String(repeating: "X: a\r\n", count: 1_000))\r\n",
            refused, [431], []),
        Case("a head that breaks off", "GET /health/live HTTP/1.1\r\nHos", refused, []),
        Case("five at once", String(repeating: live, count: 5), [200, 200, 200, 200, 200]),
        Case(
            "one after the last", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n" + live, [200]),
        Case(
            "waits to be asked for its body", post + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}", [401],
            [100, 401]),
    ]

    @Test(arguments: framing + lines)
    func answersOrRefusesAndGoesOn(raw: Case) async throws {
        let folder = try TemporaryFolder()
        try await RunningBot.run(database: folder.path("bot.sqlite")) { (bot) throws in
            let text = try await RawConnection.exchange(raw.bytes, port: bot.port, closesItsSide: raw.closesItsSide)
            let statuses = RawConnection.statuses(in: text)
            #expect(raw.statuses.contains(statuses), "\(statuses)")
            #expect(try await bot.get("/health/live").status == 200)
        }
    }

    /// What cannot be read is answered at once, also to somebody who goes on listening.
    @Test(arguments: [
        Case("bad chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", refused).keptOpen,
        Case("bad head", "GET /health/live HTTP/1.1\r\nX Y: a\r\n\r\n", refused).keptOpen,
        Case("said to be the last", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n", [200]).keptOpen,
        Case("said to be too long", post + "Content-Length: 70000\r\n\r\n", [413]).keptOpen,
        Case("said to be too long, and the last", post + "Content-Length: 70000\r\nConnection: close\r\n\r\n", [413])
            .keptOpen,
    ])
    func closesWhatCannotGoOn(raw: Case) async throws {
        try await answersOrRefusesAndGoesOn(raw: raw)
    }

    @Test func answersWhoeverClosesTheirSideAfterAsking() async throws {
        let folder = try TemporaryFolder()
        try await RunningBot.run(database: folder.path("bot.sqlite")) { (bot) throws in
            let body = Array(#"{"id":"1","from":"+84912345678","text":"BAN RAU 5TAN CAMAU"}"#.utf8)
            let seconds = bot.composition.time.now.milliseconds / 1_000
            let webhooks = try #require(StandardWebhooks(secret: RunningBot.secret))
            let fields = webhooks.headerFields(id: "1", timestampSeconds: seconds, body: body)
                .map { "\($0.name): \($0.value)\r\n" }.joined()
            let head = Self.post + fields + "Content-Length: \(body.count)\r\n\r\n"
            let text = try await RawConnection.exchange(Array(head.utf8) + body, port: bot.port)
            #expect(RawConnection.statuses(in: text) == [200])
            #expect(text.contains("Da dang ban 5 tan rau"))
        }
    }
}
