import Crypto
import Foundation
import HTTPTypes
import Testing
import Vocabulary

/// One provider's way of telling one text, written from its documentation with swift-crypto alone.
struct ProviderExchange: Sendable, CustomTestStringConvertible {
    /// A request as the provider makes it.
    struct Call: Sendable {
        var method: HTTPRequest.Method = .post
        /// What follows the webhook address.
        var query = ""
        var contentType = "application/json"
        var fields: [(name: String, value: String)] = []
        var body: [UInt8] = []
    }

    /// The name after `type`, and of the channel.
    let type: String
    /// Settings as `docs/channels` names them.
    let settings: [String: String]
    /// Who the bot takes the sender for.
    let sender: String
    /// Whether a signature covers the body.
    var coversBody = true
    /// The fields that hold the signature and what it covers besides the body.
    var signedFields: [String] = []
    /// Makes the call for an id and a text, signed at a moment for an address.
    let call: @Sendable (_ id: String, _ text: String, _ now: Timestamp, _ url: String) -> Call

    var testDescription: String { type }
}

/// Signatures as providers describe them.
enum Sign {
    static func hmac<Hash: HashFunction>(_ hash: Hash.Type, _ key: String, _ content: [UInt8]) -> Data {
        Data(HMAC<Hash>.authenticationCode(for: content, using: SymmetricKey(data: Data(key.utf8))))
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    static func base64(_ data: Data, isURLSafe: Bool = false) -> String {
        let text = data.base64EncodedString()
        guard isURLSafe else { return text }
        return text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// A JSON Web Token signed with HS256.
    static func token(_ claims: String, key: String) -> String {
        let parts = [#"{"alg":"HS256","typ":"JWT"}"#, claims].map { base64(Data($0.utf8), isURLSafe: true) }
        let content = parts.joined(separator: ".")
        return content + "." + base64(hmac(SHA256.self, key, Array(content.utf8)), isURLSafe: true)
    }

    static func form(_ fields: [(String, String)]) -> String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        return fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
    }
}
