/// What is counted, with its name and help text in the Prometheus exposition format.
enum Counter: String, CaseIterable, Sendable {
    case requests = "gatewaybot_http_requests_total"
    case refusals = "gatewaybot_refused_requests_total"
    case messages = "gatewaybot_messages_total"
    case receipts = "gatewaybot_receipts_total"
    case sends = "gatewaybot_sends_total"
    case reminders = "gatewaybot_reminders_total"
    case storeFailures = "gatewaybot_store_failures_total"

    var help: String {
        switch self {
        case .requests: "HTTP requests answered, by status."
        case .refusals: "Webhook requests refused before anything was kept, by channel and status."
        case .messages: "Messages handled, by channel and what came of them."
        case .receipts: "Delivery receipts, by channel."
        case .sends: "Attempts to send, by channel and outcome."
        case .reminders: "Reminders that fell due."
        case .storeFailures: "Transactions that failed."
        }
    }
}
