import BotStore
import Channels
import Vocabulary

/// Keeps a channel's short-lived credential in force.
///
/// A refresh token works once: the right to use it is taken in the store first, so that no two lanes or processes spend
/// it, and the new pair is on disk before anything is sent with it.
struct CredentialKeeper: Sendable {
    let channel: String
    /// The channel as it was configured.
    let configured: any CredentialRefreshing
    let store: Store
    let transport: any Transport
    let time: any TimeSource

    /// A credential that ends sooner than this is renewed before it is used.
    private static let marginSeconds: Int64 = 300
    /// Longer than the request for a new pair can take; also the pause after a refusal.
    private static let leaseSeconds: Int64 = 120
    private static let pauseSeconds: Int64 = 600

    /// The channel with the credential in force, renewed if it is about to end.
    ///
    /// Throws: `StoreError`.
    func current() async throws -> any CredentialRefreshing {
        guard let stored = try await stored() else { return configured }
        if let end = stored.expiresAt, end <= time.now.adding(seconds: Self.marginSeconds) {
            try await renew(instead: stored.accessToken)
        }
        return try await self.stored().map(applied) ?? configured
    }

    /// Renews the credential unless another one than `spent` is in force already.
    ///
    /// - Returns: why it could not be renewed; nil when another one is in force. Throws: `StoreError`.
    @discardableResult
    func renew(instead spent: String) async throws -> String? {
        guard let seed else { return "the channel has no access_token" }
        let now = time.now
        let channel = channel
        let claimed = try await store.submit { transaction -> StoredCredential? in
            if let stored = try transaction.credential(of: channel), stored.origin == seed.origin,
                stored.accessToken != spent
            {
                return stored
            }
            return try transaction.claimRenewal(
                of: channel, configured: seed, now: now, leaseSeconds: Self.leaseSeconds)
        }
        guard let claimed else { return try await stored()?.refusal ?? "another process is renewing it" }
        guard claimed.accessToken == spent else { return nil }
        var renewed = claimed
        if let refusal = await exchange(&renewed) {
            renewed.refusal = refusal
            renewed.renewingUntil = now.adding(seconds: Self.pauseSeconds)
        }
        let outcome = renewed
        try await store.submit { try $0.save(outcome, of: channel) }
        return outcome.refusal
    }

    /// Asks the provider for a new pair. Returns why there is none.
    private func exchange(_ credential: inout StoredCredential) async -> String? {
        let adapter = applied(credential)
        do {
            let response = try await transport.send(try adapter.refreshRequest())
            guard let fresh = adapter.refreshedCredentials(from: response) else {
                let refusal = ProviderRemark(adapter.refusal(in: response))
                return "the provider refuses the refresh token (\(refusal));"
                    + " put a new access_token and refresh_token into the configuration"
            }
            credential.accessToken = fresh.accessToken.revealed
            credential.refreshToken = fresh.refreshToken?.revealed
            credential.renewedAt = time.now
            credential.expiresAt = fresh.lifetimeSeconds.map { time.now.adding(seconds: $0) }
            credential.renewingUntil = nil
            credential.refusal = nil
            return nil
        } catch let error as TransportError {
            guard case .notSent = error else {
                return "\(error); if this stays so, the refresh token is used up: put in a new pair"
            }
            return "\(error)"
        } catch {
            return "\(error)"
        }
    }

    /// The stored credential, unless the configuration has a newer one.
    private func stored() async throws -> StoredCredential? {
        let channel = channel
        let stored = try await store.read { try $0.credential(of: channel) }
        return stored?.origin == seed?.origin ? stored : nil
    }

    private var seed: StoredCredential? {
        configured.credentials.map { credentials in
            StoredCredential(
                origin: credentials.fingerprint, accessToken: credentials.accessToken.revealed,
                refreshToken: credentials.refreshToken?.revealed)
        }
    }

    private func applied(_ credential: StoredCredential) -> any CredentialRefreshing {
        configured.with(
            RefreshableCredentials(
                accessToken: Secret(credential.accessToken), refreshToken: credential.refreshToken.map(Secret.init)))
    }
}
