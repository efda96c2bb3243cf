import Channels

/// A request on its way to the thread that sends it, with whom to wake once it is done.
struct CurlSubmission: Sendable {
    let id: UInt64
    let request: ProviderRequest
    let continuation: CheckedContinuation<ProviderResponse, any Error>
}
