import Channels

/// What became of a test message, in an operator's words.
struct TestVerdict: Equatable {
    var isTaken: Bool
    var text: String

    init(_ passage: Passage) {
        isTaken = false
        switch passage {
        case .answered(.accepted(let id)):
            isTaken = true
            text = "took the message" + (id.map { " as \($0)" } ?? "") + "; look at the phone whether it arrives"
        case .answered(.retry(let seconds)):
            let wait = seconds.map { "in \($0) seconds" } ?? "later"
            text = "the provider is busy or limits the pace; try again \(wait)"
        case .answered(.rejected(let reason, isPermanent: true)):
            text = "the provider refuses this message for good (\(reason)); check the recipient's number and the text"
        case .answered(.rejected(let reason, isPermanent: false)):
            text = "the provider refuses it for now (\(reason)); \(Self.advice(for: reason))"
        case .answered(.optedOut):
            text = "the recipient has blocked our messages at the provider; try another number"
        case .answered(.ambiguous(let reason)), .uncertain(let reason):
            text = "nobody knows whether the provider took it (\(reason)); look at the phone before trying again"
        case .notSent(let reason):
            text = "nothing was sent (\(reason)); check the provider's address and this machine's network"
        case .impossible(let reason):
            text = reason
        }
    }

    private static func advice(for reason: String) -> String {
        for (sign, advice) in [
            ("HTTP 401", "user name, password or token are wrong or have run out: take them from the console again"),
            ("HTTP 402", "the account is out of credit: top it up"),
            ("HTTP 403", "the account may not do this: check its rights, the sender name and allowed addresses"),
            ("HTTP 404", "the address or an id in it is wrong: compare the channel's settings with the console"),
            ("HTTP 407", "something in between wants a password: call the provider without a proxy"),
        ] where reason.hasPrefix(sign) {
            return advice
        }
        return "look the code up in the provider's documentation, mend the account or the channel's settings"
    }
}
