import Channels
import HTTPTypes
import Hummingbird
import NIOCore

/// Answers every request: webhooks by their channel, and the addresses for monitoring.
struct FrontResponder: HTTPResponder {
    typealias Context = FrontContext

    let webhooks: WebhookHandler
    let monitoring: MonitoringHandler
    let metrics: BotMetrics

    func respond(to request: Request, context: FrontContext) async throws -> Response {
        let response = await answer(request)
        metrics.count(.requests, ["status": "\(response.status)"])
        return Response(response)
    }

    private func answer(_ request: Request) async -> WebhookResponse {
        let target = request.head.path ?? "/"
        switch FrontRoute(target: target) {
        case .inbound(let name): return await webhooks.inbound(request, target: target, channel: name)
        case .status(let name): return await webhooks.status(request, target: target, channel: name)
        case .live: return monitoring.only(.get, request.method) { .plain("ok\n") }
        case .ready: return await monitoring.ready(request.method)
        case .metrics: return await monitoring.metrics(request.method)
        case nil: return .plain("no such address\n", status: 404)
        }
    }
}

extension Response {
    /// A channel's answer as Hummingbird sends it.
    init(_ response: WebhookResponse) {
        var fields = response.headerFields
        fields[.contentType] = response.contentType
        // Some providers ask by GET, and answers are for one person.
        fields[.cacheControl] = "no-store"
        self.init(
            status: HTTPResponse.Status(code: response.status), headers: fields,
            body: response.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: response.body)))
    }
}

extension WebhookResponse {
    /// A line of text for whoever operates the other side.
    static func plain(_ text: String, status: Int = 200) -> WebhookResponse {
        WebhookResponse(status: status, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
    }

    /// The body is longer than so many bytes; the rest of it is not waited for.
    static func tooLarge(limit: Int) -> WebhookResponse {
        var response = plain("the body is longer than \(limit) bytes\n", status: 413)
        response.headerFields[.connection] = "close"
        return response
    }

    /// The store cannot be written at the moment; the provider should come again.
    static var unavailable: WebhookResponse {
        var response = plain("the store is unavailable, try again\n", status: 503)
        response.headerFields[.retryAfter] = "5"
        return response
    }
}
