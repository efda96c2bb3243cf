import Market
import Vocabulary

extension Speaking {
    /// "1 khóm, 2 dừa, 3 dưa hấu".
    func numbered(_ choices: [String]) -> String {
        choices.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    }

    /// The hour and day of a moment in Viet Nam: "20h 24/11", "20:00 24/11".
    func moment(_ timestamp: Timestamp) -> String {
        let minutes = timestamp.minutesAfterMidnight(offset: .vietnam)
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        let padded = minute < 10 ? "0\(minute)" : "\(minute)"
        let day = timestamp.day(offset: .vietnam).dayAndMonth
        switch language {
        case .vietnamese: return "\(hour)h\(minute == 0 ? "" : padded) \(day)"
        case .english: return "\(hour):\(padded) \(day)"
        }
    }

    /// The last whole day before a moment in Viet Nam: "26/11".
    func lastDay(before end: Timestamp) -> String {
        end.adding(seconds: -1).day(offset: .vietnam).dayAndMonth
    }

    /// A name or a text of somebody else, cut where it would crowd out the rest.
    func clipped(_ text: String, to length: Int) -> String {
        guard text.count > length else { return text }
        var cut = text.prefix(length)
        if let space = cut.lastIndex(of: " "), cut[..<space].count * 2 > length { cut = cut[..<space] }
        while let last = cut.last, " -–,;:(&/".contains(last) { cut.removeLast() }
        return String(cut)
    }

    /// A text of somebody else as a sentence of its own.
    func ended(_ text: String) -> String {
        text.last.map { ".!?".contains($0) } ?? true ? text : text + "."
    }

    /// A sentence that may begin with a lower-case word.
    func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A name inside a sentence.
    static func lowercasingFirst(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }
}
