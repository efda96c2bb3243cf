import Channels
import HTTPTypes
import Testing

@testable import GatewayBot

/// Certificates decide whom the transport talks to.
@Suite(.enabled(if: TLSServer.isAvailable), .timeLimit(.minutes(5)))
struct CurlTransportTLSTests {
    @Test func refusesACertificateThatNobodyVouchesFor() async throws {
        try await TLSServer.run(in: try TemporaryFolder()) { server in
            await expectNotSent(to: "https://localhost:\(server.port)/", TransportLimits())
        }
    }

    @Test func refusesACertificateOfAnotherName() async throws {
        try await TLSServer.run(in: try TemporaryFolder()) { server in
            let limits = TransportLimits(authoritiesFile: server.certificateFile)
            await expectNotSent(to: "https://127.0.0.1:\(server.port)/", limits)
        }
    }

    @Test func trustsTheConfiguredAuthority() async throws {
        try await TLSServer.run(in: try TemporaryFolder()) { server in
            let limits = TransportLimits(authoritiesFile: server.certificateFile)
            let request = ProviderRequest(method: .get, url: "https://localhost:\(server.port)/")
            let response = try await CurlTransport(limits: limits).send(request)
            #expect(response.status == 200)
        }
    }

    /// A provider that offers it gets many messages over one connection.
    @Test(arguments: [("h2,http/1.1", "PRI * HTTP/2.0"), ("http/1.1", "GET / HTTP/1.1")])
    func speaksHTTP2WithWhoeverOffersIt(protocols: String, line: String) async throws {
        try await TLSServer.run(in: try TemporaryFolder(), offering: protocols) { (server) throws in
            let limits = TransportLimits(authoritiesFile: server.certificateFile)
            let request = ProviderRequest(method: .get, url: "https://localhost:\(server.port)/")
            let sending = Task { try await CurlTransport(limits: limits).send(request) }
            #expect(try await server.firstRequestLine() == line)
            sending.cancel()
            _ = await sending.result
        }
    }

    private func expectNotSent(to url: String, _ limits: TransportLimits) async {
        let error = await #expect(throws: TransportError.self) {
            try await CurlTransport(limits: limits).send(ProviderRequest(method: .get, url: url))
        }
        guard case .notSent = error else {
            Issue.record("expected notSent, got \(String(describing: error))")
            return
        }
    }
}
