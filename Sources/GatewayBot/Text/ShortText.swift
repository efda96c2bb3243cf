import Conversation

/// A chat's text as a text message says it.
enum ShortText {
    private static let mostSegments = 2

    /// One line, without accents unless they are wanted, in two segments at most: what does not fit is left out from the
    /// end, whole sentences first.
    static func make(of text: String, keepsAccents: Bool) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let spelled = keepsAccents ? line : GSM7.folded(line)
        var sentences = SentenceSplitter.sentences(of: spelled)
        while sentences.count > 1, segments(of: sentences) > mostSegments { sentences.removeLast() }
        var short = sentences.joined(separator: " ")
        guard segments(of: sentences) > mostSegments else { return short }
        while SegmentCount(of: short + "...").segments > mostSegments { short.removeLast() }
        return short + "..."
    }

    private static func segments(of sentences: [String]) -> Int {
        SegmentCount(of: sentences.joined(separator: " ")).segments
    }
}
