import CommandParser
import Market
import Vocabulary

extension Exchange {
    /// Whether the text is the last reply sent back by a machine.
    var isEcho: Bool {
        state.traffic.lastReply == Traffic.letters(of: input.text)
    }

    /// Whether the conversation gets anywhere; when it does not for too long there is silence for a while.
    ///
    /// Two machines send each other the same, or what neither understands. An offer is answered however often it comes.
    mutating func leadsOn() -> Bool {
        let isKnown = state.traffic.note(input.text)
        let isIdle = isKnown && isWithoutEffect
        state.traffic.misunderstood = isMisunderstood ? state.traffic.misunderstood + 1 : 0
        // The first of equal texts was a round too.
        state.traffic.repeats = isIdle ? max(state.traffic.repeats + 1, 2) : 0
        guard isIdle || isMisunderstood else {
            state.traffic.quietUntil = nil
            return true
        }
        if let quietUntil = state.traffic.quietUntil, now < quietUntil { return false }
        guard
            state.traffic.repeats > limits.answersToTheSame
                || state.traffic.misunderstood > limits.answersToTheUnknown
        else { return true }
        state.traffic.quietUntil = now.adding(seconds: limits.quietSeconds)
        state.traffic.misunderstood = 0
        state.traffic.repeats = 0
        return false
    }

    /// Whether nothing was done; a call for a person counts once, however much each call writes.
    private var isWithoutEffect: Bool {
        switch input.command.intent {
        case .sell, .buy, .haulOffer, .haulRequest: false
        case .report, .callBack: true
        default: desk.changes.isEmpty
        }
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
