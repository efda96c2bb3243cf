import Market
import Vocabulary

extension Exchange {
    /// How many counterparts a numbered list is kept for.
    static let longestList = 9

    private var linesAtOnce: Int {
        input.medium == .sms ? limits.linesInMessage : limits.linesInChat
    }

    /// A numbered list of counterparts with what stands before it, as many lines as fit one segment; the rest is for `XEM`.
    ///
    /// - Parameter start: how many were shown before.
    mutating func show(
        _ matches: [Match], from start: Int = 0, for purpose: Shown.Purpose, after opening: [Message.Part],
        offersHaul: Bool = false
    ) -> Message {
        let left = matches.dropFirst(start)
        let voice = voice
        let messages = (1...max(1, min(linesAtOnce, left.count))).map { count in
            let lines = left.prefix(count).enumerated().map { Counterpart(number: start + $0 + 1, match: $1) }
            let hasMore = count < left.count
            let choose = voice.wording.choose(start + 1...start + count, hasMore: hasMore, offersHaul: offersHaul)
            return (count: count, message: Message(opening + lines.map(voice.wording.counterpart) + [choose]))
        }
        let fitting = messages.last { voice.fitsOneSegment($0.message) } ?? messages[messages.count - 1]
        state.shown = Shown(
            purpose: purpose, entries: matches.map(\.listing.id), count: min(start + fitting.count, matches.count),
            at: now)
        return fitting.message
    }

    /// The list that digits choose from, unless it is too old.
    var freshList: Shown? {
        state.shown.flatMap { $0.isFresh(at: now) ? $0 : nil }
    }
}
