package import Vocabulary

/// A channel's short-lived credential as it was last renewed; never printed.
package struct StoredCredential: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Which configured credential it descends from, so that a new one in the configuration replaces it.
    package var origin: String
    package var accessToken: String
    package var refreshToken: String?
    /// `nil` where the provider has not said.
    package var expiresAt: Timestamp?
    package var renewedAt: Timestamp?
    /// Until when nobody else tries to renew it.
    package var renewingUntil: Timestamp?
    /// Why the last renewal failed, in words for an operator.
    package var refusal: String?

    package init(origin: String, accessToken: String, refreshToken: String?) {
        self.origin = origin
        self.accessToken = accessToken
        self.refreshToken = refreshToken
    }

    package var description: String { "a credential" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
