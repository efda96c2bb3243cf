import Vocabulary

/// How much was said lately, so that two machines do not talk for long and nobody is flooded.
struct Traffic: Hashable, Sendable, Codable {
    /// The day that `replies` counts, in Vietnam.
    var day = CalendarDay(daysSince1970: 0)
    var replies = 0
    /// Rounds in a row that led nowhere: texts not understood, greetings, the same again.
    var idleRounds = 0
    /// Texts not understood since the last one that was.
    var unknowns = 0
    /// Nothing that leads nowhere is answered before.
    var quietUntil: Timestamp?
    /// The fingerprint of the last reply: a text that equals it comes from a machine that sends back what it gets.
    var lastReply: UInt64?
    /// The day on which a silenced sender was last told how to be heard again.
    var remindedOfSilence: CalendarDay?

    /// Starts the day's counts anew when the day has changed.
    mutating func turn(to today: CalendarDay) {
        guard day != today else { return }
        day = today
        replies = 0
    }

    /// FNV-1a over the letters of a text, so that case, accents, spacing and another code do not hide an echo.
    /// <https://www.rfc-editor.org/rfc/rfc9923>
    static func fingerprint(of text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in GSM7.folded(text).lowercased().utf8 where (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return hash
    }
}
