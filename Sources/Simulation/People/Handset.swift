import Conversation
import Market

/// Reads the bot's texts as a person does: the code after a word, the numbers to choose from, who can be called.
struct Handset: Sendable {
    /// Without accents, so that chats and text messages read alike.
    let text: String

    init(_ text: String) {
        self.text = GSM7.folded(text)
    }

    func says(_ words: String) -> Bool {
        text.contains(words)
    }

    /// The digits right after some words, once there are any.
    func code(after words: String) -> String? {
        var rest = text[...]
        while let found = rest.firstRange(of: words) {
            rest = rest[found.upperBound...]
            let digits = rest.drop { $0 == " " }.prefix { $0.isNumber && $0.isASCII }
            if !digits.isEmpty { return String(digits) }
        }
        return nil
    }

    /// The phone numbers in the text, in E.164.
    var numbers: [Address] {
        var found: [Address] = []
        var digits = ""
        for character in text + "." {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else if character != " " {
                found += Self.number(digits)
                digits = ""
            }
        }
        return found
    }

    /// The entries whose codes stand in the text.
    var entries: [EntryID] {
        text.split { !$0.isASCII || !$0.isNumber }.compactMap { Code($0)?.entry }
    }

    /// A number stands in groups, so that what comes before it may have run into it.
    private static func number(_ digits: String) -> [Address] {
        guard digits.utf8.count >= 10 else { return [] }
        let national = digits.suffix(10)
        return national.first == "0" ? [Address("+84" + national.dropFirst())] : []
    }
}
