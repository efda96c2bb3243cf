import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not end in time, whose other side does not read its answers, or which has got an
/// answer that says so.
///
/// The server's own idle timeout watches the first request's head and the pause between requests; a body that comes byte
/// by byte looks busy to it, and so does an answer that nobody takes.
final class ConnectionDeadlines: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// Whether the connection ends with the answer that is being written.
    private enum Ending {
        case none
        /// The answer's head says so.
        case announced
        /// The answer is written and this side closed. What still comes is not heard any more.
        case answered
    }

    private let limit: TimeAmount
    private let graceAfterLastAnswer: TimeAmount
    private var requestDeadline: Scheduled<Void>?
    private var readingDeadline: Scheduled<Void>?
    private var ending = Ending.none

    /// - Parameters:
    ///   - limit: how long a request may take from the end of its head to the end of its body, and how long the other side may
    ///     leave answers unread.
    ///   - graceAfterLastAnswer: how long the rest of a request is taken from the wire after the connection's last answer, so
    ///     that whoever is still sending gets to read it: closing at once would throw it away.
    init(limit: TimeAmount, graceAfterLastAnswer: TimeAmount) {
        self.limit = limit
        self.graceAfterLastAnswer = graceAfterLastAnswer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let part = unwrapInboundIn(data)
        if case .answered = ending {
            if case .end = part { context.close(promise: nil) }
            return
        }
        switch part {
        case .head: requestDeadline = closing(context, in: limit)
        case .body: break
        case .end: cancel(&requestDeadline)
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let part = unwrapOutboundIn(data)
        if case .head(let head) = part, head.headerFields[.connection] == "close" { ending = .announced }
        guard case .end = part, case .announced = ending else { return context.write(data, promise: promise) }
        ending = .answered
        context.writeAndFlush(data, promise: promise)
        context.close(mode: .output, promise: nil)
        cancel(&requestDeadline)
        requestDeadline = closing(context, in: graceAfterLastAnswer)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        cancel(&readingDeadline)
        if !context.channel.isWritable { readingDeadline = closing(context, in: limit) }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancelAll()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        cancelAll()
    }

    private func closing(_ context: ChannelHandlerContext, in time: TimeAmount) -> Scheduled<Void> {
        context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
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
