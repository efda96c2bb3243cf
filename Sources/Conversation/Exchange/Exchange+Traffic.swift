import CommandParser
import Market
import Vocabulary

extension Exchange {
    /// Whether the text is the last reply sent back by a machine.
    var isEcho: Bool {
        state.traffic.lastReply == Traffic.fingerprint(of: input.text)
    }

    /// Whether the sender is left in peace until it says something that leads somewhere.
    var isQuiet: Bool {
        state.traffic.quietUntil.map { now < $0 } ?? false
    }

    /// Whether a command gets nobody any further by itself: what machines send each other.
    func leadsNowhere(_ command: Command) -> Bool {
        switch command.intent {
        case .unknown, .greeting, .help: true
        default: false
        }
    }

    /// Counts a round that led nowhere.
    mutating func noteIdleRound() {
        state.traffic.idleRounds += 1
    }

    /// The reply, or silence after too many rounds in a row that led nowhere.
    ///
    /// The same reply again with nothing done leads nowhere too; an offer is answered however often it comes.
    mutating func weighing(_ reply: String?, idleRoundsBefore before: Int) -> String? {
        let print = reply.map(Traffic.fingerprint)
        let repeats = print != nil && print == state.traffic.lastReply && desk.changes.isEmpty
        if state.traffic.idleRounds == before {
            state.traffic.idleRounds = repeats && input.command.intent.listingKind == nil ? before + 1 : 0
        }
        guard state.traffic.idleRounds <= limits.idleRounds else {
            state.traffic.idleRounds = 0
            state.traffic.quietUntil = now.adding(seconds: limits.quietSeconds)
            return nil
        }
        state.traffic.lastReply = print
        return reply
    }

    /// Counts a reply of the day.
    ///
    /// - Returns: whether it is the last one; nil when there have been too many.
    mutating func countReply() -> Bool? {
        state.traffic.replies += 1
        guard state.traffic.replies <= limits.repliesPerDay else { return nil }
        return state.traffic.replies == limits.repliesPerDay
    }
}

extension Address {
    /// The digits of the shortest and the longest number that a person has.
    private static let digits = 8...15

    /// Whether a person is behind it who could get an answer: not a short code and not a name in place of a number.
    var canBeAnswered: Bool {
        if isPhone {
            let number = text.utf8.dropFirst()
            return Self.digits.contains(number.count)
                && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        guard let colon = text.firstIndex(of: ":") else { return false }
        return colon != text.startIndex && text.index(after: colon) != text.endIndex
    }
}
