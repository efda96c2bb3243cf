import Crypto

/// Keyed hashes over a request, compared in constant time.
enum Authenticator {
    /// HMAC of `content` under `key` by the hash function; its bytes.
    static func code<Hash: HashFunction>(_ hash: Hash.Type, key: [UInt8], content: [UInt8]) -> [UInt8] {
        Array(HMAC<Hash>.authenticationCode(for: content, using: SymmetricKey(data: key)))
    }

    /// Whether `code` is the HMAC of `content`; false for nil, so that an unreadable signature is a wrong one.
    static func isValid<Hash: HashFunction>(
        _ code: [UInt8]?, _ hash: Hash.Type, key: [UInt8], content: [UInt8]
    ) -> Bool {
        guard let code else { return false }
        return HMAC<Hash>.isValidAuthenticationCode(code, authenticating: content, using: SymmetricKey(data: key))
    }

    /// Compares without telling by the time taken how much is equal: the digests are compared, in constant time.
    static func areEqual(_ given: [UInt8], _ expected: [UInt8]) -> Bool {
        SHA256.hash(data: given) == SHA256.hash(data: expected)
    }

    /// Whether a given token is the configured one; false when none is given.
    static func isToken(_ given: String?, _ expected: Secret) -> Bool {
        guard let given else { return false }
        return areEqual(Array(given.utf8), expected.bytes)
    }
}
