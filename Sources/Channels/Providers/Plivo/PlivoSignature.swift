import Crypto
import HTTPTypes

/// Plivo's signatures, versions 2 and 3.
///
/// https://www.plivo.com/docs/messaging/concepts/signature-validation. Version 2, which messaging uses, covers the
/// address and a nonce but not the body: keep the address secret and use HTTPS.
struct PlivoSignature: Sendable {
    let authToken: Secret

    /// Throws: `.badSignature`.
    func verify(_ request: WebhookRequest) throws(WebhookRejection) {
        if let signatures = request.header("X-Plivo-Signature-V3") {
            let nonce = request.header("X-Plivo-Signature-V3-Nonce")
            return try verify(signatures, nonce: nonce, content: Self.versionThreeContent(of: request) + ".")
        }
        // The second field is signed with the main account's token, when a subaccount is in use.
        let fields = ["X-Plivo-Signature-V2", "X-Plivo-Signature-Ma-V2"].compactMap { request.header($0) }
        let nonce = request.header("X-Plivo-Signature-V2-Nonce")
        try verify(fields.joined(separator: ","), nonce: nonce, content: Self.baseURL(of: request))
    }

    private func verify(_ signatures: String, nonce: String?, content: String) throws(WebhookRejection) {
        guard let nonce, !nonce.isEmpty, !signatures.isEmpty else {
            throw .badSignature("X-Plivo-Signature or its nonce is missing")
        }
        let signed = Array((content + nonce).utf8)
        let isSigned = signatures.split(separator: ",").contains { signature in
            Authenticator.isValid(
                Base64.decode(signature.drop { $0 == " " }), SHA256.self, key: authToken.bytes, content: signed)
        }
        guard isSigned else {
            throw .badSignature("X-Plivo-Signature does not match; check auth_token and public_url")
        }
    }

    /// The address without its query.
    private static func baseURL(of request: WebhookRequest) -> String {
        String(request.url.prefix { $0 != "?" })
    }

    /// Address, sorted query, and for a POST the sorted parameters run together.
    private static func versionThreeContent(of request: WebhookRequest) -> String {
        let query = sorted(FormParameters(parsing: request.rawQuery.utf8))
            .map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        let fields = request.method == .post ? sorted(FormParameters(parsing: request.body)) : []
        guard !query.isEmpty || !fields.isEmpty else { return baseURL(of: request) }
        let separator = query.isEmpty || fields.isEmpty ? "" : "."
        return "\(baseURL(of: request))?\(query)\(separator)" + fields.map { $0.name + $0.value }.joined()
    }

    private static func sorted(_ parameters: FormParameters) -> [(name: String, value: String)] {
        parameters.all.map { ($0.name, String(decoding: $0.value, as: UTF8.self)) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }
}
