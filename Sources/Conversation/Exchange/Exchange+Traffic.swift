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
    /// Two machines send each other the same, the same with another number each time, or what neither understands. An offer of
    /// goods is answered however often it comes.
    mutating func leadsOn(with reply: String?) -> Bool {
        // Machines answer at once; who asks the same every morning wants to know it.
        if let answeredAt = state.traffic.answeredAt, now >= answeredAt.adding(seconds: limits.quietSeconds) {
            state.traffic.forgetRounds()
        }
        let isKnown = state.traffic.note(input.text)
        let isKnownRound = reply.map { state.traffic.note(input.text, answeredBy: $0) } ?? false
        let isIdle = isWithoutEffect && (isKnown || isKnownRound && !looksUp)
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

    /// Whether nothing was done; a call for a person is idle from the second on, however much each writes, unless it is about
    /// another deal.
    private var isWithoutEffect: Bool {
        switch input.command.intent {
        case .sell, .buy, .haulOffer, .haulRequest: namesNoGoods && desk.changes.isEmpty
        case .report, .callBack:
            !desk.changes.contains { if case .ticket(let ticket) = $0 { ticket.subject != nil } else { false } }
        default: desk.changes.isEmpty
        }
    }

    /// "Ban co 5 don hang moi" of a machine reads as an offer of nothing.
    private var namesNoGoods: Bool {
        input.command.items.allSatisfy { $0.produce == nil && $0.candidates.isEmpty } && input.command.vehicle == nil
            && input.command.capacity == nil
    }

    /// Whether the number in the text is what the answer is for: a price, what a code names. A refusal answers nothing.
    private var looksUp: Bool {
        guard refusal == nil, !hasMistypedCode else { return false }
        return switch input.command.intent {
        case .status, .price, .search, .list, .more, .figures: true
        case .unknown: !isMisunderstood
        default: false
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
