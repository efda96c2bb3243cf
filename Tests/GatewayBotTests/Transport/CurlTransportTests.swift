import Channels
import HTTPTypes
import Testing

@testable import GatewayBot

/// The transport against a real server on loopback, well and ill behaved.
@Suite(.timeLimit(.minutes(5)))
struct CurlTransportTests {
    private static func post(_ url: String, body: String = "{}") -> ProviderRequest {
        ProviderRequest(
            method: .post, url: url, headerFields: [.contentType: "application/json"], body: Array(body.utf8))
    }

    @Test func carriesMethodFieldsAndBody() async throws {
        let answer = ScriptedServer.response(status: "202 Accepted", headers: "X-Id:  abc \r\n", body: "taken")
        try await ScriptedServer.run(answering: { _ in .bytes(answer) }) { server in
            let response = try await CurlTransport().send(Self.post(server.url + "/messages?a=b", body: "{\"to\":1}"))
            #expect(response.status == 202)
            #expect(response.headerFields[HTTPField.Name("X-Id")!] == "abc")
            #expect(String(decoding: response.body, as: UTF8.self) == "taken")
            let request = try #require(server.received.first)
            #expect(request.head.hasPrefix("POST /messages?a=b HTTP/1.1\r\n"))
            #expect(request.head.contains("Content-Type: application/json"))
            #expect(!request.head.contains("Expect:"))
            #expect(request.body == "{\"to\":1}")
        }
    }

    @Test func aFieldStaysOneLine() async throws {
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { server in
            var request = Self.post(server.url)
            request.headerFields[HTTPField.Name("X-Id")!] = "a\r\nX-Injected: yes\r\n\r\nGET / HTTP/1.1"
            _ = try await CurlTransport().send(request)
            let head = try #require(server.received.first).head
            #expect(!head.contains("\r\nX-Injected") && !head.contains("\r\nGET"))
            #expect(server.received.count == 1)
        }
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .delete])
    func sendsOtherMethodsWithoutInventingABody(method: HTTPRequest.Method) async throws {
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { server in
            let response = try await CurlTransport().send(ProviderRequest(method: method, url: server.url + "/x"))
            #expect(response.status == 200)
            let request = try #require(server.received.first)
            #expect(request.head.hasPrefix("\(method.rawValue) /x HTTP/1.1\r\n"))
            #expect(!request.head.contains("Content-Type"))
            #expect(request.body.isEmpty)
        }
    }

    @Test func reusesAConnection() async throws {
        try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { server in
            let transport = CurlTransport()
            for _ in 0..<3 { _ = try await transport.send(Self.post(server.url)) }
            #expect(server.received.map(\.connection) == [1, 1, 1])
        }
    }

    @Test func carriesManyAtOnce() async throws {
        try await ScriptedServer.run(answering: { .bytes(ScriptedServer.response(body: $0.body)) }) { server in
            let transport = CurlTransport()
            let bodies = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        let response = try await transport.send(Self.post(server.url, body: "\(number)"))
                        return String(decoding: response.body, as: UTF8.self)
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(bodies.count == 100)
        }
    }

    @Test(arguments: ["429 Too Many Requests", "500 Internal Server Error", "302 Found"])
    func returnsEveryStatusAsItIs(status: String) async throws {
        let answer = ScriptedServer.response(
            status: status, headers: "Retry-After: 7\r\nLocation: http://127.0.0.1:1/\r\n")
        try await ScriptedServer.run(answering: { _ in .bytes(answer) }) { server in
            let response = try await CurlTransport().send(Self.post(server.url))
            #expect("\(response.status)" == status.prefix(3))
            #expect(response.headerFields[HTTPField.Name("Retry-After")!] == "7")
            #expect(server.received.count == 1)
        }
    }

    @Test func tellsThatNothingWasSentWhenNobodyListens() async throws {
        let url = try await ScriptedServer.run(answering: { _ in .silence }) { $0.url }
        await #expect(throws: TransportError.notSent(reason: "Couldn't connect to server")) {
            try await CurlTransport().send(Self.post(url))
        }
    }

    @Test(arguments: ["ftp://127.0.0.1/x", "file:///etc/passwd", "not an address"])
    func refusesAddressesOfOtherKinds(url: String) async {
        let error = await #expect(throws: TransportError.self) {
            try await CurlTransport().send(ProviderRequest(method: .get, url: url))
        }
        guard case .notSent = error else {
            Issue.record("expected notSent, got \(String(describing: error))")
            return
        }
    }

    @Test func tellsThatARequestMayHaveArrivedWhenTheAnswerIsCut() async throws {
        let cut = ScriptedServer.Answer.bytesThenClose("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf")
        try await ScriptedServer.run(answering: { _ in cut }) { server in
            await expectInterrupted { try await CurlTransport().send(Self.post(server.url)) }
        }
    }

    @Test func tellsThatARequestMayHaveArrivedWhenTheAnswerIsGarbage() async throws {
        try await ScriptedServer.run(answering: { _ in .bytesThenClose("\u{1}\u{2}garbage\n") }) { server in
            await expectInterrupted { try await CurlTransport().send(Self.post(server.url)) }
        }
    }

    @Test func givesUpOnASilentServer() async throws {
        let limits = TransportLimits(totalTimeout: .milliseconds(100))
        try await ScriptedServer.run(answering: { _ in .silence }) { server in
            await expectInterrupted { try await CurlTransport(limits: limits).send(Self.post(server.url)) }
        }
    }

    @Test func refusesAnAnswerBeyondTheCap() async throws {
        let limits = TransportLimits(maximumBodyBytes: 1_000)
        let huge = ScriptedServer.response(body: String(repeating: "x", count: 1_001))
        try await ScriptedServer.run(answering: { _ in .bytes(huge) }) { server in
            await #expect(throws: TransportError.tooLarge(limitBytes: 1_000)) {
                try await CurlTransport(limits: limits).send(Self.post(server.url))
            }
        }
    }

    @Test func stopsWhenTheTaskIsCancelled() async throws {
        try await ScriptedServer.run(answering: { _ in .silence }) { server in
            let transport = CurlTransport()
            let task = Task { try await transport.send(Self.post(server.url)) }
            await server.waitForRequests(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func stopsWhenTheTaskWasCancelledBefore() async throws {
        try await ScriptedServer.run(answering: { _ in .silence }) { server in
            let transport = CurlTransport()
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await transport.send(Self.post(server.url))
            }
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    @Test func failsWhatIsUnderWayWhenItIsClosed() async throws {
        try await ScriptedServer.run(answering: { _ in .silence }) { server in
            let transport = CurlTransport()
            let task = Task { try await transport.send(Self.post(server.url)) }
            await server.waitForRequests(1)
            transport.close()
            await #expect(throws: TransportError.closed) { try await task.value }
            await #expect(throws: TransportError.closed) { try await transport.send(Self.post(server.url)) }
        }
    }

    private func expectInterrupted(_ send: () async throws -> ProviderResponse) async {
        let error = await #expect(throws: TransportError.self) { try await send() }
        guard case .interrupted = error else {
            Issue.record("expected interrupted, got \(String(describing: error))")
            return
        }
    }
}
