import Channels

/// Carries a request to a provider and brings its answer back.
protocol Transport: Sendable {
    /// Sends one request and waits for the whole answer, whatever its status.
    ///
    /// Throws: ``TransportError``, or `CancellationError` when the task was cancelled.
    func send(_ request: ProviderRequest) async throws -> ProviderResponse
}
