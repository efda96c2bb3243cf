package import HTTPTypes

/// Why a request is refused; nothing of it may be kept but a counter.
///
/// Reasons are constant texts or name fields; they never hold what a person wrote.
package enum WebhookRejection: Error, Sendable, Equatable {
    /// The signature, token or time does not hold: 401.
    case badSignature(String)
    /// It is the provider, but what it says cannot be read: 400.
    case undecodable(String)
    /// The provider never uses this method: 405.
    case methodNotAllowed(allowed: [HTTPRequest.Method])
    /// The channel has no such address, such as incoming messages of a provider that only sends: 404.
    case notOffered(String)

    /// The HTTP status that tells the provider.
    package var status: Int {
        switch self {
        case .badSignature: 401
        case .undecodable: 400
        case .methodNotAllowed: 405
        case .notOffered: 404
        }
    }

    /// A constant line for the log and the response.
    package var reason: String {
        switch self {
        case .badSignature(let reason), .undecodable(let reason), .notOffered(let reason): reason
        case .methodNotAllowed: "method not allowed"
        }
    }

    /// The response that tells the provider.
    package var response: WebhookResponse {
        var response = WebhookResponse.text(reason + "\n", status: status)
        if case .methodNotAllowed(let allowed) = self {
            response.headerFields[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        return response
    }
}
