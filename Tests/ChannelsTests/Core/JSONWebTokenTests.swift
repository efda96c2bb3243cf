import Crypto
import Testing

@testable import Channels

struct JSONWebTokenTests {
    private let key = Secret("key")

    private func token<Hash: HashFunction>(_ algorithm: String, _ hash: Hash.Type, claims: String = "{}") -> String {
        let header = Base64.encode(Array(#"{"alg":"\#(algorithm)"}"#.utf8), .urlSafe)
        let content = "\(header).\(Base64.encode(Array(claims.utf8), .urlSafe))"
        return content + "." + Base64.encode(Signing.hmac(hash, key.revealed, Array(content.utf8)), .urlSafe)
    }

    @Test func verifiesEachAlgorithmOfTheFamily() throws {
        let claims = #"{"iss":"joe","n":1}"#
        for text in [
            token("HS256", SHA256.self, claims: claims), token("HS384", SHA384.self, claims: claims),
            token("HS512", SHA512.self, claims: claims),
        ] {
            #expect(try JSONWebToken(verifying: text, key: key).claims["iss"].string == "joe")
            #expect(throws: WebhookRejection.self) { try JSONWebToken(verifying: text, key: Secret("Key")) }
        }
    }

    @Test func refusesOtherAlgorithmsAndLies() {
        let none = Base64.encode(Array(#"{"alg":"none"}"#.utf8), .urlSafe)
        let empty = Base64.encode(Array("{}".utf8), .urlSafe)
        for text in [
            "\(none).\(empty).", token("none", SHA256.self), token("None", SHA256.self), token("hs256", SHA256.self),
            token("RS256", SHA256.self), token("HS512", SHA256.self), token("", SHA256.self),
        ] {
            #expect(throws: WebhookRejection.self) { try JSONWebToken(verifying: text, key: key) }
        }
    }

    @Test(arguments: ["", ".", "..", "...", "a.b.c", "e30.e30", "e30.e30.e30.e30", "W10.W10.AAAA"])
    func refusesWhatIsNoToken(text: String) {
        #expect(throws: WebhookRejection.self) { try JSONWebToken(verifying: text, key: key) }
    }

    @Test func signsWhatItVerifies() throws {
        let text = JSONWebToken.sign(["a": 1], key: key, extraHeader: [.init(name: "cty", value: "x")])
        #expect(try JSONWebToken(verifying: text, key: key).claims == ["a": 1])
    }
}
