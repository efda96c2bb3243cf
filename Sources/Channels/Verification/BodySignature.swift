import Crypto

/// The commonest signature: an HMAC of the body in one header field, without any time.
struct BodySignature: Sendable {
    enum Encoding: Sendable {
        case hex
        case base64
    }

    let fieldName: String
    /// What stands before the signature in the field, such as `sha256=`.
    var prefix = ""
    let encoding: Encoding

    /// Throws: `.badSignature` unless the field holds the HMAC of the body by the hash function.
    func verify<Hash: HashFunction>(
        _ request: WebhookRequest, _ hash: Hash.Type, key: Secret
    ) throws(WebhookRejection) {
        guard let field = request.header(fieldName), field.hasPrefix(prefix) else {
            throw .badSignature("\(fieldName) is missing or malformed")
        }
        let text = field.dropFirst(prefix.count)
        let code = encoding == .hex ? Hex.decode(text) : Base64.decode(text)
        guard Authenticator.isValid(code, hash, key: key.bytes, content: request.body) else {
            throw .badSignature("\(fieldName) does not match; check the secret")
        }
    }
}
