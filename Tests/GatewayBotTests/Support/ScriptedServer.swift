import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// A provider on loopback that answers each request as a script says, byte by byte if need be.
final class ScriptedServer: Sendable {
    /// What the server does with one request, given its head and body as they came.
    enum Answer: Sendable {
        /// Writes these bytes and keeps the connection.
        case bytes(String)
        /// Writes these bytes and closes the connection.
        case bytesThenClose(String)
        /// Never answers.
        case silence
    }

    /// A request as it came, head and body.
    struct Received: Sendable, Equatable {
        var head: String
        var body: String
        /// Counted from 1 by connection.
        var connection: Int
    }

    private let listener: any Channel
    private let state: SharedState
    let port: Int

    var url: String { "http://127.0.0.1:\(port)" }

    /// Everything that has come so far.
    var received: [Received] { state.mutex.withLock { $0.received } }

    private init(listener: any Channel, state: SharedState, port: Int) {
        self.listener = listener
        self.state = state
        self.port = port
    }

    /// Runs a server for the length of a test.
    @discardableResult
    static func run<Result>(
        answering script: @escaping @Sendable (Received) -> Answer,
        _ body: (ScriptedServer) async throws -> Result
    ) async throws -> Result {
        let state = SharedState()
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = state.mutex.withLock { state in
                        state.connectionCount += 1
                        return state.connectionCount
                    }
                    let handler = ScriptedHandler(connection: connection, script: script) { state.add($0) }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let server = ScriptedServer(listener: listener, state: state, port: listener.localAddress?.port ?? 0)
        do {
            let result = try await body(server)
            try await listener.close()
            return result
        } catch {
            try await listener.close()
            throw error
        }
    }

    /// Waits until so many requests have come.
    func waitForRequests(_ count: Int) async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { state.wait(for: count, $0) }
        } onCancel: {
            state.stopWaiting()
        }
    }

    /// What the connections share.
    final class SharedState: Sendable {
        fileprivate struct Content {
            var received: [Received] = []
            var connectionCount = 0
            var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        }

        fileprivate let mutex = Mutex(Content())

        func add(_ request: Received) {
            let ready = mutex.withLock { state in
                state.received.append(request)
                let count = state.received.count
                let ready = state.waiters.filter { $0.count <= count }
                state.waiters.removeAll { $0.count <= count }
                return ready.map(\.continuation)
            }
            ready.forEach { $0.resume() }
        }

        func wait(for count: Int, _ continuation: CheckedContinuation<Void, Never>) {
            let isReady = mutex.withLock { state in
                guard state.received.count < count, !Task.isCancelled else { return true }
                state.waiters.append((count, continuation))
                return false
            }
            if isReady { continuation.resume() }
        }

        /// The test's time is over.
        func stopWaiting() {
            let waiters = mutex.withLock { state in
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.continuation.resume() }
        }
    }
}

/// Cuts one connection's bytes into requests by `Content-Length` and plays the script.
private final class ScriptedHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let connection: Int
    private let script: @Sendable (ScriptedServer.Received) -> ScriptedServer.Answer
    private let onRequest: @Sendable (ScriptedServer.Received) -> Void
    private var pending = ""

    init(
        connection: Int, script: @escaping @Sendable (ScriptedServer.Received) -> ScriptedServer.Answer,
        onRequest: @escaping @Sendable (ScriptedServer.Received) -> Void
    ) {
        self.connection = connection
        self.script = script
        self.onRequest = onRequest
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pending += String(buffer: unwrapInboundIn(data))
        while let request = takeRequest() {
            onRequest(request)
            switch script(request) {
            case .bytes(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
            case .bytesThenClose(let text):
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
                context.close(promise: nil)
            case .silence:
                break
            }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func takeRequest() -> ScriptedServer.Received? {
        guard let end = pending.range(of: "\r\n\r\n") else { return nil }
        let head = String(pending[..<end.lowerBound])
        let length =
            head.split(separator: "\r\n")
            .first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.split(separator: ":")[1].filter { $0 != " " }) } ?? 0
        let rest = pending[end.upperBound...].utf8
        guard rest.count >= length else { return nil }
        let body = String(decoding: rest.prefix(length), as: UTF8.self)
        pending = String(decoding: rest.dropFirst(length), as: UTF8.self)
        return ScriptedServer.Received(head: head, body: body, connection: connection)
    }
}

extension ScriptedServer {
    /// A complete answer of HTTP/1.1.
    static func response(status: String = "200 OK", headers: String = "", body: String = "") -> String {
        "HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    }
}
