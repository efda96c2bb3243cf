import Logging
import NIOCore

/// Keeps the server going when a connection cannot be accepted, such as when the process has no file descriptor left.
///
/// Without it the failure reaches the loop that hands connections out, which ends, and with it the server.
final class AcceptFailures: ChannelInboundHandler, Sendable {
    typealias InboundIn = any Channel

    private let logger: Logger

    init(logger: Logger) {
        self.logger = logger
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.warning("cannot accept a connection", metadata: ["error": "\(error)"])
    }
}
