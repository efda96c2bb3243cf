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

    /// Whether the text only calls for somebody: once is enough, however much each call writes.
    private var asksForAPerson: Bool {
        input.command.intent == .report || input.command.intent == .callBack
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
        let repeats = print != nil && print == state.traffic.lastReply && input.command.intent.listingKind == nil
        let isIdle = state.traffic.idleRounds > before || repeats && (desk.changes.isEmpty || asksForAPerson)
        guard isIdle else {
            state.traffic.idleRounds = 0
            state.traffic.quietUntil = nil
            state.traffic.lastReply = print
            return reply
        }
        // The first of equal replies was a round too.
        state.traffic.idleRounds = repeats ? max(before + 1, 2) : before + 1
        if isQuiet { return nil }
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
