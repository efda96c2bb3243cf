import Testing

@testable import Channels

/// A request that an adapter accepts only because it is signed.
struct SignedSample: CustomTestStringConvertible, Sendable {
    let adapter: any WebhookReceiving
    let request: WebhookRequest
    /// The fields that hold the signature and what it covers besides the body.
    let signedFields: [String]
    /// Whether the signature covers the body.
    var coversBody = true

    var testDescription: String { String(describing: type(of: adapter)) }
}
