import GRDB
package import Vocabulary

extension StoreView {
    /// The credential that a channel was last given; `nil` before its first renewal.
    package func credential(of channel: String) throws -> StoredCredential? {
        try db.first(
            """
            SELECT origin, access_token, refresh_token, expires_at_ms, renewed_at_ms, renewing_until_ms, refusal
            FROM credential WHERE channel = ?
            """, [channel]
        ) { reader in
            var credential = StoredCredential(
                origin: try reader.next(), accessToken: try reader.next(), refreshToken: try reader.next())
            credential.expiresAt = try reader.timestampIfPresent()
            credential.renewedAt = try reader.timestampIfPresent()
            credential.renewingUntil = try reader.timestampIfPresent()
            credential.refusal = try reader.next()
            return credential
        }
    }
}

extension StoreTransaction {
    /// Takes the right to renew a channel's credential, before the request that uses its refresh token up.
    ///
    /// - Parameters:
    ///   - configured: what the configuration says; it counts where nothing newer descends from it.
    ///   - lease: for how long nobody else may try.
    /// - Returns: the credential to renew; `nil` when somebody else is at it, or was a short while ago in vain.
    package func claimRenewal(
        of channel: String, configured: StoredCredential, now: Timestamp, leaseSeconds: Int64
    ) throws -> StoredCredential? {
        var credential = configured
        if let stored = try self.credential(of: channel), stored.origin == configured.origin {
            if let until = stored.renewingUntil, until > now { return nil }
            credential = stored
        }
        credential.renewingUntil = now.adding(seconds: leaseSeconds)
        try save(credential, of: channel)
        return credential
    }

    /// Keeps a channel's credential over what was kept before.
    package func save(_ credential: StoredCredential, of channel: String) throws {
        try db.run(
            """
            INSERT INTO credential (channel, origin, access_token, refresh_token, expires_at_ms, renewed_at_ms,
                renewing_until_ms, refusal)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (channel) DO UPDATE SET origin = excluded.origin, access_token = excluded.access_token,
                refresh_token = excluded.refresh_token, expires_at_ms = excluded.expires_at_ms,
                renewed_at_ms = excluded.renewed_at_ms, renewing_until_ms = excluded.renewing_until_ms,
                refusal = excluded.refusal
            """,
            [
                channel, credential.origin, credential.accessToken, credential.refreshToken,
                credential.expiresAt?.milliseconds, credential.renewedAt?.milliseconds,
                credential.renewingUntil?.milliseconds, credential.refusal,
            ])
    }
}
