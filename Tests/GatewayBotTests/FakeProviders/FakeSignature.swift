import Crypto
import Foundation

/// The signatures that providers put on their calls, computed without the bot's own code.
enum FakeSignature {
    static func hex(_ content: String, key: String) -> String {
        code(content, key: Data(key.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    static func base64(_ content: String, key: String) -> String {
        Data(code(content, key: Data(key.utf8))).base64EncodedString()
    }

    static func base64SHA1(_ content: String, key: String) -> String {
        let code = HMAC<Insecure.SHA1>.authenticationCode(
            for: Data(content.utf8), using: SymmetricKey(data: Data(key.utf8)))
        return Data(code).base64EncodedString()
    }

    static func sha256(_ content: String) -> String {
        SHA256.hash(data: Data(content.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    static func md5(_ content: String) -> String {
        Insecure.MD5.hash(data: Data(content.utf8)).map { String(format: "%02x", $0) }.joined()
    }

    static func basic(_ user: String, _ password: String) -> String {
        "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
    }

    /// The fields of Standard Webhooks.
    static func standardWebhooks(_ body: String, key: String, at seconds: Int64) -> [String: String] {
        let signature = base64("msg_1.\(seconds).\(body)", key: key)
        return ["webhook-id": "msg_1", "webhook-timestamp": "\(seconds)", "webhook-signature": "v1,\(signature)"]
    }

    /// A token of RFC 7519 by HS256.
    static func jsonWebToken(_ claims: String, key: String) -> String {
        let content = [#"{"alg":"HS256","typ":"JWT"}"#, claims].map { base64URL(Data($0.utf8)) }.joined(separator: ".")
        return content + "." + base64URL(Data(code(content, key: Data(key.utf8))))
    }

    /// Whether a token of RFC 7519 is signed with the key and says this.
    static func isToken(_ token: String, key: String, header: [String: String], claims: [String: String]) -> Bool {
        let parts = token.split(separator: ".").map(String.init)
        guard parts.count == 3 else { return false }
        let signature = base64URL(Data(code("\(parts[0]).\(parts[1])", key: Data(key.utf8))))
        return parts[2] == signature && says(parts[0], header) && says(parts[1], claims)
    }

    private static func says(_ part: String, _ expected: [String: String]) -> Bool {
        let padding = String(repeating: "=", count: (4 - part.count % 4) % 4)
        let base64 = part.replacing("-", with: "+").replacing("_", with: "/") + padding
        let content = Data(base64Encoded: base64).flatMap { FakeJSON(String(decoding: $0, as: UTF8.self)) }
        return expected.allSatisfy { name, value in
            content?[name]?.text == value
        }
    }

    private static func code(_ content: String, key: Data) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Data(content.utf8), using: SymmetricKey(data: key))
    }

    private static func base64URL(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
