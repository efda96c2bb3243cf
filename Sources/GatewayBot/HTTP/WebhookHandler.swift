import Channels
import Conversation
import HTTPTypes
import Hummingbird
import Logging
import Market
import NIOCore
import Vocabulary

/// Answers providers: verifies and decodes with the channel's adapter, has the messages handled, and acknowledges.
///
/// A request that is refused leaves no trace but a counter. Nothing is acknowledged before it is on disk.
struct WebhookHandler: Sendable {
    /// The longest body that is read.
    static let maximumBodyBytes = 64 * 1024

    let channels: ChannelDirectory
    let intake: Intake
    let publicURL: String
    let time: any TimeSource
    let metrics: BotMetrics
    let logger: Logger

    /// Messages, and whatever else the provider sends to the same address.
    func inbound(_ request: Request, target: String, channel name: String) async -> WebhookResponse {
        await answer(request, target: target, channel: name) { (receiver, request) throws(WebhookRejection) in
            try receiver.handleInbound(request)
        }
    }

    /// What became of messages that were sent.
    func status(_ request: Request, target: String, channel name: String) async -> WebhookResponse {
        await answer(request, target: target, channel: name) { (receiver, request) throws(WebhookRejection) in
            try receiver.handleStatus(request)
        }
    }

    private func answer(
        _ request: Request, target: String, channel name: String,
        decode: (any WebhookReceiving, WebhookRequest) throws(WebhookRejection) -> InboundBatch
    ) async -> WebhookResponse {
        let start = ContinuousClock.now
        guard let channel = channels[name], let receiver = channel.receiver else {
            return refuse(.plain("no such channel\n", status: 404), channel: nil)
        }
        let body: [UInt8]
        do {
            body = try await self.body(of: request)
        } catch is NIOTooManyBytesError {
            return refuse(.tooLarge(limit: Self.maximumBodyBytes), channel: name)
        } catch {
            return refuse(.plain("the body breaks off or is badly framed\n", status: 400), channel: name)
        }
        let now = time.now
        let webhook = WebhookRequest(
            method: request.method, target: target, publicRoot: publicURL, headerFields: request.headers, body: body,
            receivedAtMs: now.milliseconds)
        let batch: InboundBatch
        do {
            batch = try decode(receiver, webhook)
        } catch {
            logger.debug("refused a request", metadata: ["channel": "\(name)", "status": "\(error.status)"])
            return refuse(error.response, channel: name)
        }
        do {
            let replies = try await intake.take(batch, of: channel, over: receiver.replyRoute, now: now)
            metrics.record(handling: start.duration(to: .now))
            return batch.handshake ?? receiver.acknowledgement(for: batch, replies: replies)
        } catch {
            metrics.count(.storeFailures)
            logger.error("cannot store a message", metadata: ["channel": "\(name)", "error": "\(error)"])
            return .unavailable
        }
    }

    private func refuse(_ response: WebhookResponse, channel: String?) -> WebhookResponse {
        metrics.count(.refusals, ["channel": channel ?? "", "status": "\(response.status)"])
        return response
    }

    /// Throws: `NIOTooManyBytesError` when it is too long, whatever the server throws when it breaks off.
    private func body(of request: Request) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.maximumBodyBytes {
            throw NIOTooManyBytesError(maxBytes: Self.maximumBodyBytes)
        }
        let buffer = try await request.body.collect(upTo: Self.maximumBodyBytes)
        return Array(buffer.readableBytesView)
    }
}
