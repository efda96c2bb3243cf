import BotStore
import Channels
import HTTPTypes

/// Answers those who watch the bot: is it alive, can it work, what has it done.
struct MonitoringHandler: Sendable {
    let store: Store
    let metrics: BotMetrics

    /// 200 when the store can be written.
    func ready(_ method: HTTPRequest.Method) async -> WebhookResponse {
        do {
            try await store.tryWriting()
            return only(.get, method) { .plain("ready\n") }
        } catch {
            return .unavailable
        }
    }

    func metrics(_ method: HTTPRequest.Method) async -> WebhookResponse {
        var text = PrometheusText()
        text.add(metrics.snapshot)
        let response = WebhookResponse(contentType: PrometheusText.contentType, body: Array(text.text.utf8))
        return only(.get, method) { response }
    }

    func only(
        _ allowed: HTTPRequest.Method, _ method: HTTPRequest.Method, _ answer: () -> WebhookResponse
    ) -> WebhookResponse {
        guard method == allowed else {
            var response = WebhookResponse.plain("use \(allowed.rawValue)\n", status: 405)
            response.headerFields[.allow] = allowed.rawValue
            return response
        }
        return answer()
    }
}
