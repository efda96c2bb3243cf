import NIOCore
import NIOPosix

/// A TCP connection that says exactly what it is told to.
enum RawConnection {
    /// Says something, closes its own side unless told otherwise, and returns everything that comes back until the other
    /// side closes.
    static func exchange(_ bytes: [UInt8], port: Int, closesItsSide: Bool = true) async throws -> String {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel, configuration: .init(isOutboundHalfClosureEnabled: true))
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            // The other side may close before it has heard everything.
            try? await outbound.write(ByteBuffer(bytes: bytes))
            if closesItsSide { outbound.finish() }
            var received = ByteBuffer()
            do {
                for try await part in inbound { received.writeImmutableBuffer(part) }
            } catch is IOError {
                // Reset: what has come so far is the answer.
            }
            return String(buffer: received)
        }
    }

    /// The statuses of the responses in what came back.
    static func statuses(in text: String) -> [Int] {
        text.matches(of: #/HTTP/1\.[01] (\d{3}) /#).compactMap { Int($0.1) }
    }
}
