import Crypto

/// Vonage's signed requests: a hash over the sorted parameters.
///
/// https://developer.vonage.com/en/getting-started/concepts/signing-messages
struct VonageSMSSignature: Sendable {
    /// What the account's settings call the signature method.
    enum Method: String, CaseIterable, Sendable {
        /// A plain MD5 over the parameters and the secret, the account's default.
        case md5hash
        case md5
        case sha1
        case sha256
        case sha512
    }

    let method: Method
    let secret: Secret

    /// Throws: `.badSignature` unless `sig` holds the hash of the other parameters and `timestamp` is recent.
    func verify(_ fields: FormParameters, receivedAtMs: Int64) throws(WebhookRejection) {
        guard let signature = fields["sig"].flatMap({ Hex.decode($0) }) else {
            throw .badSignature("sig is missing or not hexadecimal")
        }
        let content = Self.content(of: fields)
        let isSigned =
            switch method {
            case .md5hash:
                Authenticator.areEqual(signature, Array(Insecure.MD5.hash(data: content + secret.bytes)))
            case .md5: Authenticator.isValid(signature, Insecure.MD5.self, key: secret.bytes, content: content)
            case .sha1: Authenticator.isValid(signature, Insecure.SHA1.self, key: secret.bytes, content: content)
            case .sha256: Authenticator.isValid(signature, SHA256.self, key: secret.bytes, content: content)
            case .sha512: Authenticator.isValid(signature, SHA512.self, key: secret.bytes, content: content)
            }
        guard isSigned else { throw .badSignature("sig does not match; check signature_secret and signature_method") }
        try ReplayWindow.repeatedForADay.check(seconds: fields["timestamp"], receivedAtMs: receivedAtMs)
    }

    /// `&name=value` for each parameter but `sig`, sorted by name; `&` and `=` within values become `_`.
    private static func content(of fields: FormParameters) -> [UInt8] {
        let signed = fields.all.filter { $0.name != "sig" }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return signed.flatMap { field in
            let value = field.value.map { byte in
                byte == UInt8(ascii: "&") || byte == UInt8(ascii: "=") ? UInt8(ascii: "_") : byte
            }
            return Array("&\(field.name)=".utf8) + value
        }
    }
}
