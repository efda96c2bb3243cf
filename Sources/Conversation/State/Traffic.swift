import Vocabulary

/// How much was said lately, so that two machines do not talk for long and nobody is flooded.
struct Traffic: Hashable, Sendable, Codable {
    /// The day that `replies` counts, in Vietnam.
    var day = CalendarDay(daysSince1970: 0)
    var replies = 0
    /// Texts in a row that were not understood.
    var misunderstood = 0
    /// Texts in a row that had been sent before and led to nothing.
    var repeats = 0
    /// The fingerprints of the last texts, the latest last.
    var recentTexts: [UInt64] = []
    /// The last texts with their answers, both without digits.
    var recentRounds: [UInt64] = []
    /// When something was last said to the sender in answer.
    var answeredAt: Timestamp?
    /// Until then neither the same nor the unknown is answered.
    var quietUntil: Timestamp?
    /// The letters of the last reply: a text that has the same comes from a machine that sends back what it gets.
    var lastReply: UInt64?
    /// The day on which a silenced sender was last told how to be heard again.
    var remindedOfSilence: CalendarDay?

    /// Starts the day's counts anew when the day has changed.
    mutating func turn(to today: CalendarDay) {
        guard day != today else { return }
        day = today
        replies = 0
    }

    /// Forgets what was said lately, so that the same may be said again.
    mutating func forgetRounds() {
        repeats = 0
        recentTexts = []
        recentRounds = []
    }

    /// Notes a text.
    ///
    /// - Returns: whether it is one of the last few again.
    mutating func note(_ text: String) -> Bool {
        let print = Self.fingerprint(of: text) { $0 > UInt8(ascii: " ") }
        let isKnown = recentTexts.contains(print)
        recentTexts = Array((recentTexts + [print]).suffix(Self.remembered))
        return isKnown
    }

    /// Notes a text with its answer.
    ///
    /// - Returns: whether both are the same as in one of the last few rounds but for their digits, which a machine counts up; never
    ///   for a text of digits alone, which are all that it says.
    mutating func note(_ text: String, answeredBy reply: String) -> Bool {
        let letters = Self.letters(of: text)
        guard letters != Self.noLetters else { return false }
        let print = letters ^ (Self.letters(of: reply) &* Self.prime)
        let isKnown = recentRounds.contains(print)
        recentRounds = Array((recentRounds + [print]).suffix(Self.remembered))
        return isKnown
    }

    /// The fingerprint of a text's letters, so that case, accents, spacing and another code do not hide an echo.
    static func letters(of text: String) -> UInt64 {
        fingerprint(of: text) { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    /// How many texts two machines may take turns with.
    private static let remembered = 3

    /// FNV-1a over some of a text's bytes. <https://www.rfc-editor.org/rfc/rfc9923>
    private static func fingerprint(of text: String, where counts: (UInt8) -> Bool) -> UInt64 {
        var hash = noLetters
        for byte in GSM7.folded(text).lowercased().utf8 where counts(byte) {
            hash = (hash ^ UInt64(byte)) &* prime
        }
        return hash
    }

    private static let noLetters: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01b3
}
