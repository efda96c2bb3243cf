import Crypto

@testable import Channels

/// Signatures as providers make them, written with swift-crypto alone.
enum Signing {
    static func hmac<Hash: HashFunction>(_ hash: Hash.Type, _ key: String, _ content: [UInt8]) -> [UInt8] {
        Array(HMAC<Hash>.authenticationCode(for: content, using: SymmetricKey(data: Array(key.utf8))))
    }

    static func sha256(_ content: [UInt8]) -> String {
        hex(SHA256.hash(data: content))
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
