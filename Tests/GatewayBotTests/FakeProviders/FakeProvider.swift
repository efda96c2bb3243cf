import Testing

/// A provider's sending interface on loopback, as its documentation describes it.
///
/// It takes a request only when every rule holds, so a request that the real provider would refuse is refused here.
struct FakeProvider: Sendable, CustomTestStringConvertible {
    /// The channel's name in the bot under test.
    static let channel = "partner"
    /// Where the bot says that it is reached from outside.
    static let publicURL = "https://bot.example.org"
    /// What providers without signatures find in the address.
    static let token = "a-token-of-the-webhooks"
    /// Every message that is sent; with what forms, JSON and XML must escape.
    static let text = "Co nguoi mua \"5 tan\" rau & <ca>, 50% +1"
    static let number = "+84912345678"
    static let digits = "84912345678"
    static let national = "0912345678"

    /// As the configuration writes it after `type`.
    var type: String
    /// The key that brings the bot here.
    var addressKey = "api_url"
    /// What `addressKey` holds behind the server's root.
    var addressPath = ""
    var settings: [String: String]
    /// A setting that makes the bot another one in the provider's eyes, and its value.
    var wrongSetting: (key: String, value: String)
    /// The recipient as the bot knows it.
    var recipient = FakeProvider.number
    /// What must hold of the request that sends a text.
    var rules: @Sendable (_ text: String) -> [FakeRule]
    var accepted: FakeAnswer
    var busy: FakeAnswer
    /// What `busy` says, if it does.
    var busyForSeconds: Int?
    /// The answer to a message that can never be sent.
    var refused: FakeAnswer
    /// The answer to a message for a person who wants none.
    var optedOut: FakeAnswer?
    var unauthorized = FakeAnswer(401)
    /// The answer to a request whose form is wrong.
    var malformed = FakeAnswer(400)
    /// How the provider reports the message of a request as delivered, at a time in seconds; nil where it never does.
    var delivered: (@Sendable (FakeRequest, _ nowSeconds: Int64) throws -> FakeCall)?
    /// How the provider tells a text that the recipient wrote; nil where it never does.
    var writes: (@Sendable (_ text: String, _ nowSeconds: Int64) throws -> FakeCall)?
    /// How the provider finds the answer in the response to that; nil where it is sent like any message.
    var readsAnswer: (@Sendable (_ body: String) -> String?)?

    var testDescription: String { type }

    /// What is wrong with a request that is to send a text, nil when nothing is.
    func complaint(about request: FakeRequest, text: String = FakeProvider.text) -> FakeRule? {
        rules(text).first { !$0.holds(request) }
    }

    /// The answer to a request that comes when the provider is minded to answer `mood`.
    func answer(to request: FakeRequest, mood: FakeAnswer) -> FakeAnswer {
        guard let rule = complaint(about: request) else { return mood }
        return rule.isAuthentication ? unauthorized : malformed
    }

    /// The channel's settings for a server at an address.
    func settings(for server: String) -> [String: String] {
        settings.merging([addressKey: server + addressPath]) { $1 }
    }
}

extension FakeProvider {
    /// Every provider with a sending interface that is documented; Kannel and the modem daemons run themselves in
    /// `scripts/end-to-end`.
    static let all: [FakeProvider] = [
        .generic, .android, .jasmin, .speedSMS, .eSMS, .external, .zalo, .telegram, .messenger, .whatsApp, .viber,
        .line, .twilio, .vonage, .vonageMessages, .infobip, .plivo, .telnyx, .messageBird, .bird, .sinch,
        .africasTalking, .stringee,
    ]
}
