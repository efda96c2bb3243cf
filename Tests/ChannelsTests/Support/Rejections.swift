@testable import Channels

/// How an adapter took a request, in one word for tables of expectations.
enum Verdict: Equatable {
    case accepted
    case badSignature
    case undecodable
    case methodNotAllowed
    case notOffered

    init(of adapter: any WebhookReceiving, _ request: WebhookRequest) {
        do {
            _ = try adapter.handleInbound(request)
            self = .accepted
        } catch .badSignature {
            self = .badSignature
        } catch .undecodable {
            self = .undecodable
        } catch .methodNotAllowed {
            self = .methodNotAllowed
        } catch {
            self = .notOffered
        }
    }

    /// Whether the signature held, whatever the adapter thought of the content.
    var isVerified: Bool { self == .accepted || self == .undecodable }
}
