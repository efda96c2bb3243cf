import Crypto

/// A JSON Web Token of the HMAC family, RFC 7515 and 7519; other algorithms, `none` first of all, are refused.
struct JSONWebToken {
    /// The payload; it is signed, but times and hashes in it are for the caller to judge.
    let claims: JSON

    /// Throws: `.badSignature` unless the token is well formed and signed with the key.
    init(verifying token: String, key: Secret) throws(WebhookRejection) {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let header = Self.object(parts[0]), let claims = Self.object(parts[1]) else {
            throw .badSignature("the token is not a JSON Web Token")
        }
        let code = Base64.decode(parts[2], .urlSafe)
        let content = Array("\(parts[0]).\(parts[1])".utf8)
        let isSigned =
            switch header["alg"].string {
            case "HS256": Authenticator.isValid(code, SHA256.self, key: key.bytes, content: content)
            case "HS384": Authenticator.isValid(code, SHA384.self, key: key.bytes, content: content)
            case "HS512": Authenticator.isValid(code, SHA512.self, key: key.bytes, content: content)
            default: false
            }
        guard isSigned else { throw .badSignature("the token's signature does not match") }
        self.claims = claims
    }

    /// Signs claims with HS256; `extraHeader` is added to `alg` and `typ`.
    static func sign(_ claims: JSON, key: Secret, extraHeader: [JSON.Member] = []) -> String {
        let header: [JSON.Member] =
            [.init(name: "alg", value: "HS256"), .init(name: "typ", value: "JWT")] + extraHeader
        let parts = [JSON.object(header), claims].map { Base64.encode($0.serialized(), .urlSafe) }
        let content = parts.joined(separator: ".")
        let code = Authenticator.code(SHA256.self, key: key.bytes, content: Array(content.utf8))
        return content + "." + Base64.encode(code, .urlSafe)
    }

    /// Whether a claim holds the hexadecimal SHA-256 of some bytes.
    func hasHash(of bytes: [UInt8], in claim: String) -> Bool {
        guard let digest = claims[claim].string.flatMap({ Hex.decode($0) }) else { return false }
        return Authenticator.areEqual(digest, Array(SHA256.hash(data: bytes)))
    }

    private static func object(_ part: Substring) -> JSON? {
        guard let bytes = Base64.decode(part, .urlSafe), let value = try? JSON(parsing: bytes), value.isObject else {
            return nil
        }
        return value
    }
}
