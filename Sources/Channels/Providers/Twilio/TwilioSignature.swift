import Crypto
import HTTPTypes

/// Verifies `X-Twilio-Signature`: HMAC-SHA1 over the address that Twilio called and the sorted form parameters.
///
/// https://www.twilio.com/docs/usage/security#validating-requests. There is no signed time, so repetitions are caught
/// by the message's id alone.
struct TwilioSignature: Sendable {
    let authToken: Secret

    /// Throws: `.badSignature`.
    func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        guard let field = request.header("X-Twilio-Signature"), let signature = Base64.decode(field) else {
            throw .badSignature("X-Twilio-Signature is missing or no base 64")
        }
        let suffix = try signedParameters(of: request)
        let isSigned = Self.spellings(of: request.url).contains { url in
            Authenticator.isValid(
                signature, Insecure.SHA1.self, key: authToken.bytes, content: Array(url.utf8) + suffix)
        }
        guard isSigned else {
            throw .badSignature("X-Twilio-Signature does not match; check auth_token and public_url")
        }
    }

    /// What is appended to the address: nothing for a GET or JSON, otherwise each name and its distinct values.
    private func signedParameters(of request: WebhookRequest) throws(WebhookRejection) -> [UInt8] {
        guard request.method != .get else { return [] }
        if let expected = FormParameters(parsing: request.rawQuery.utf8)["bodySHA256"] {
            let digest = Array(SHA256.hash(data: request.body))
            guard let expected = Hex.decode(expected), Authenticator.areEqual(expected, digest) else {
                throw .badSignature("bodySHA256 does not match the body")
            }
            return []
        }
        var values: [[UInt8]: Set<[UInt8]>] = [:]
        for parameter in FormParameters(parsing: request.body).all {
            values[Array(parameter.name.utf8), default: []].insert(parameter.value)
        }
        var signed: [UInt8] = []
        for (name, distinct) in values.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            for value in distinct.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                signed += name + value
            }
        }
        return signed
    }

    /// The ways in which Twilio may have written the address: as called, with the default port, without any port;
    /// each also with an apostrophe escaped.
    static func spellings(of url: String) -> [String] {
        guard let authority = Authority(of: url) else { return [url] }
        let spellings = [url, authority.url(port: authority.port ?? authority.defaultPort), authority.url(port: nil)]
        return spellings
            + spellings.map { spelling in
                spelling.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "%27")
            }
    }

    /// A URL taken apart around its port.
    private struct Authority {
        let scheme: Substring
        let hostWithUser: Substring
        let port: Substring?
        let rest: Substring

        init?(of url: String) {
            guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
            scheme = url[..<colon]
            let afterScheme = url[colon...].dropFirst(3)
            let end = afterScheme.firstIndex { $0 == "/" || $0 == "?" } ?? afterScheme.endIndex
            let authority = afterScheme[..<end]
            rest = afterScheme[end...]
            let hostStart = authority.lastIndex(of: "@").map { authority.index(after: $0) } ?? authority.startIndex
            if let portColon = authority[hostStart...].lastIndex(of: ":"), !authority[portColon...].contains("]") {
                hostWithUser = authority[..<portColon]
                port = authority[portColon...].dropFirst()
            } else {
                hostWithUser = authority
                port = nil
            }
        }

        var defaultPort: Substring { scheme == "http" ? "80" : "443" }

        func url(port: Substring?) -> String {
            "\(scheme)://\(hostWithUser)\(port.map { ":\($0)" } ?? "")\(rest)"
        }
    }
}
