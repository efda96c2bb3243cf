import Testing

@testable import Channels

/// Every vector goes through the adapter that the program would use; none may be left out.
struct VectorTests {
    static let vectors: [Vector] = (try? Vector.all()) ?? []

    @Test func noVectorIsMissing() throws {
        let vectors = try Vector.all()
        #expect(vectors.count == 99)
        #expect(Set(vectors.map(\.id)).count == 99)
        for vector in vectors {
            let checks = Self.checks.filter { $0.kind == vector.kind }
            #expect(checks.count == 1, "\(vector.kind)")
        }
    }

    @Test(arguments: vectors)
    func theAdapterAgrees(vector: Vector) throws {
        let check = try #require(Self.checks.first { $0.kind == vector.kind })
        try check.run(vector)
    }

    private static let checks: [(kind: String, run: @Sendable (Vector) throws -> Void)] = [
        ("webhook-signature", SignatureVectors.check),
        ("inbound-sample", InboundVectors.check),
        ("status-sample", StatusVectors.check),
        ("handshake", HandshakeVectors.check),
        ("outbound-sample", OutboundVectors.check),
    ]
}

/// A vector of a provider that the tests do not know.
struct UnknownProvider: Error {
    let name: String
}
