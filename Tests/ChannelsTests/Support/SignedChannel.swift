@testable import Channels

/// An adapter that accepts signed requests only, with the way in which its provider signs them.
struct SignedChannel: Sendable {
    let adapter: any WebhookReceiving
    /// A short request that the adapter accepts once it is signed; its time of arrival is the time of signing.
    let unsigned: WebhookRequest
    /// The fields that hold the signature and what it covers besides the body.
    let signedFields: [String]
    /// Whether the signature covers the body.
    var coversBody = true
    /// How far back a signed time may lie, in milliseconds; nil where no time is signed.
    var windowMs: Int64? = nil
    let sign: @Sendable (WebhookRequest) -> [(String, String)]

    var request: WebhookRequest { signed(unsigned) }

    func signed(_ unsigned: WebhookRequest) -> WebhookRequest {
        var request = unsigned
        request.set(sign(unsigned))
        return request
    }
}
