/// A short-lived credential and the one that renews it once.
package struct RefreshableCredentials: Sendable, Equatable {
    package var accessToken: Secret
    package var refreshToken: Secret?
    /// How long the access token lives from the answer on; nil where the provider does not say.
    package var lifetimeSeconds: Int64?

    /// Tells this pair from others without giving it away: a digest of the token that renews it, else of the other.
    package var fingerprint: String {
        DerivedID.make((refreshToken ?? accessToken).revealed)
    }

    package init(accessToken: Secret, refreshToken: Secret?, lifetimeSeconds: Int64? = nil) {
        self.accessToken = accessToken
        self.refreshToken = refreshToken
        self.lifetimeSeconds = lifetimeSeconds
    }
}
