/// A channel whose sending credentials run out and are renewed by a request of their own.
///
/// Renew from one place only and store the new pair before it is used: a refresh token works once.
package protocol CredentialRefreshing: MessageSending {
    /// The pair in use; nil where the channel was not configured for sending.
    var credentials: RefreshableCredentials? { get }

    /// The same channel with another pair.
    func with(_ credentials: RefreshableCredentials) -> Self

    /// The request that asks for a new pair. Throws: ``SendRefusal`` `.notConfigured`.
    func refreshRequest() throws(SendRefusal) -> ProviderRequest

    /// The new pair, nil when the provider refused.
    func refreshedCredentials(from response: ProviderResponse) -> RefreshableCredentials?

    /// Why the provider refused, in its own code or words.
    func refusal(in response: ProviderResponse) -> String

    /// Whether an answer to a sending request says that the credentials have run out.
    func hasExpired(_ response: ProviderResponse) -> Bool
}
