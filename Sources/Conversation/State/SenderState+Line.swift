import Market
import Vocabulary

/// A conversation as a store keeps it: what every message changes as one short line, an open question beside it.
///
/// It is saved while the writer holds the file, with every message: a general encoder takes longer for it than the rest of
/// the message's writing. Fields are separated by blanks and the parts of a list by commas; `-` is nothing.
extension SenderState {
    /// The open question, which a general encoder writes.
    package struct SavedQuestion: Hashable, Sendable, Codable {
        let question: Question
    }

    package var savedQuestion: SavedQuestion? {
        question.map(SavedQuestion.init)
    }

    /// Everything but the question.
    package var line: String {
        let words: [String] = [
            Self.version, preferences.language.rawValue, Self.word(preferences.wantsAccents.map { $0 ? 1 : 0 }),
            preferences.isSilenced ? "1" : "0", preferences.wantsMatchNotices ? "1" : "0",
            Self.word(askedAt?.milliseconds), shown?.purpose.word ?? Self.nothing,
            Self.word(shown?.entries.map(\.sequence) ?? []), Self.word(shown?.count), Self.word(shown?.at.milliseconds),
            subject?.word ?? Self.nothing, String(traffic.day.daysSince1970), String(traffic.replies),
            String(traffic.misunderstood), String(traffic.repeats), Self.word(traffic.recentTexts),
            Self.word(traffic.quietUntil?.milliseconds), Self.word(traffic.lastReply),
            Self.word(traffic.remindedOfSilence?.daysSince1970),
            Self.word(preferences.takesBroadcasts.map { $0 ? 1 : 0 }), Self.word(traffic.recentRounds),
            Self.word(traffic.answeredAt?.milliseconds),
        ]
        return words.joined(separator: " ")
    }

    /// Reads a line back; nil for one in another form.
    package init?(line: Substring, question: SavedQuestion?) {
        let words = line.split(separator: " ")
        guard Self.fields.contains(words.count), words[0] == Self.version,
            let language = Language(rawValue: String(words[1])),
            let day = Int32(words[11]), let replies = Int(words[12]), let misunderstood = Int(words[13]),
            let repeats = Int(words[14])
        else { return nil }
        preferences.language = language
        preferences.wantsAccents = Int(words[2]).map { $0 == 1 }
        preferences.isSilenced = words[3] == "1"
        preferences.wantsMatchNotices = words[4] == "1"
        self.question = question?.question
        askedAt = Int64(words[5]).map(Timestamp.init(milliseconds:))
        if let purpose = Shown.Purpose(word: words[6]), let count = Int(words[8]), let at = Int64(words[9]) {
            let entries = words[7].split(separator: ",").compactMap { Int64($0) }.map(EntryID.init)
            shown = Shown(purpose: purpose, entries: entries, count: count, at: Timestamp(milliseconds: at))
        }
        subject = Subject(word: words[10])
        traffic.day = CalendarDay(daysSince1970: day)
        traffic.replies = replies
        traffic.misunderstood = misunderstood
        traffic.repeats = repeats
        traffic.recentTexts = words[15].split(separator: ",").compactMap { UInt64($0) }
        traffic.quietUntil = Int64(words[16]).map(Timestamp.init(milliseconds:))
        traffic.lastReply = UInt64(words[17])
        traffic.remindedOfSilence = Int32(words[18]).map(CalendarDay.init(daysSince1970:))
        if words.count > 19 { preferences.takesBroadcasts = Int(words[19]).map { $0 == 1 } }
        guard words.count > 21 else { return }
        traffic.recentRounds = words[20].split(separator: ",").compactMap { UInt64($0) }
        traffic.answeredAt = Int64(words[21]).map(Timestamp.init(milliseconds:))
    }

    /// What the first line of another form must not begin with.
    private static let version = "2"
    /// The first files have no word for broadcasts, the next none for rounds and the last answer.
    private static let fields = 19...22
    fileprivate static let nothing = "-"

    private static func word(_ number: (some BinaryInteger)?) -> String {
        number.map { String($0) } ?? nothing
    }

    private static func word(_ numbers: [some BinaryInteger]) -> String {
        numbers.isEmpty ? nothing : numbers.map { String($0) }.joined(separator: ",")
    }
}

extension Shown.Purpose {
    fileprivate var word: String {
        switch self {
        case .propose(let own): "p\(own.sequence)"
        case .found(let kind): "f\(kind.rawValue)"
        case .cancel: "c"
        }
    }

    fileprivate init?(word: Substring) {
        switch word.first {
        case "p":
            guard let own = Int64(word.dropFirst()) else { return nil }
            self = .propose(from: EntryID(own))
        case "f":
            guard let kind = ListingKind(rawValue: String(word.dropFirst())) else { return nil }
            self = .found(kind)
        case "c": self = .cancel
        default: return nil
        }
    }
}

extension Subject {
    fileprivate var word: String {
        switch self {
        case .listing(let id): "l\(id.sequence)"
        case .deal(let id): "d\(id.sequence)"
        }
    }

    fileprivate init?(word: Substring) {
        guard let id = Int64(word.dropFirst()).map(EntryID.init) else { return nil }
        switch word.first {
        case "l": self = .listing(id)
        case "d": self = .deal(id)
        default: return nil
        }
    }
}
