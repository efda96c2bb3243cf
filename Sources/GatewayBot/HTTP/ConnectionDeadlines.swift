import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not end in time, or whose other side does not read its answers.
///
/// The server's own idle timeout watches the first request's head and the pause between requests; a body that comes byte
/// by byte looks busy to it, and so does an answer that nobody takes.
final class ConnectionDeadlines: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart

    private let limit: TimeAmount
    private var requestDeadline: Scheduled<Void>?
    private var readingDeadline: Scheduled<Void>?

    /// `limit` is how long a request may take from the end of its head to the end of its body, and how long the other side
    /// may leave answers unread.
    init(limit: TimeAmount) {
        self.limit = limit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: requestDeadline = closing(context)
        case .body: break
        case .end: cancel(&requestDeadline)
        }
        context.fireChannelRead(data)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        cancel(&readingDeadline)
        if !context.channel.isWritable { readingDeadline = closing(context) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancelAll()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        cancelAll()
    }

    private func closing(_ context: ChannelHandlerContext) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: limit) { context.close(promise: nil) }
    }

    private func cancelAll() {
        cancel(&requestDeadline)
        cancel(&readingDeadline)
    }

    private func cancel(_ deadline: inout Scheduled<Void>?) {
        deadline?.cancel()
        deadline = nil
    }
}
