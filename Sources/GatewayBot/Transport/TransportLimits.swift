/// How long requests may take, how long answers may be, and whom to trust.
struct TransportLimits: Sendable, Equatable {
    /// Until the connection stands, including name look-up and TLS.
    var connectTimeout: Duration = .seconds(5)
    /// Until the answer is complete.
    var totalTimeout: Duration = .seconds(20)
    var maximumBodyBytes = 256 * 1024
    var maximumHeaderBytes = 64 * 1024
    /// Connections to all providers together; further requests wait. Each channel has sixteen messages under way at most, so
    /// that many providers that hang leave room for the others.
    var maximumConnections = 512
    /// A PEM file of authorities besides nothing else, for gateways in a private network; `nil`: the system's.
    var authoritiesFile: String?
}
