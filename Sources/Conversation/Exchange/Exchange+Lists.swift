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
        offersHaul: Bool = false, takesSeveral: Bool = false
    ) -> Message {
        let left = matches.dropFirst(start)
        let voice = voice
        let most = max(1, min(linesAtOnce, left.count))
        let lines = left.prefix(most).enumerated().map {
            voice.spelled(voice.wording.counterpart(Counterpart(number: start + $0 + 1, match: $1)))
        }
        let opening = opening.map(voice.spelled)
        func message(_ count: Int) -> Message {
            let hasMore = count < left.count
            let choose = voice.wording.choose(
                start + 1...start + count, hasMore: hasMore, offersHaul: offersHaul, takesSeveral: takesSeveral)
            return Message(opening + lines.prefix(count) + [choose])
        }
        let count = (1...most).last { voice.fitsOneSegment(message($0)) } ?? most
        state.shown = Shown(
            purpose: purpose, entries: matches.map(\.listing.id), count: min(start + count, matches.count), at: now)
        return message(count)
    }

    /// The list that digits choose from, unless it is too old.
    var freshList: Shown? {
        state.shown.flatMap { $0.isFresh(at: now) ? $0 : nil }
    }
}
