/// What a provider says about a message, fit for a log and for an operator: it may repeat the number and the text.
struct ProviderRemark: CustomStringConvertible {
    /// As many digits in a row, marks between them aside, are somebody's number; codes of errors are shorter.
    private static let digitsOfNumber = 8
    private static let marks = " .-()"
    private static let mostCharacters = 160

    let description: String

    /// - Parameter secrets: what must not be repeated: the message's text, its recipient.
    init(_ remark: String, hiding secrets: [String] = []) {
        var text = remark
        for secret in secrets where secret.count > 3 { text = text.replacing(secret, with: "…") }
        let line = Self.withoutNumbers(text).map { character in
            character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : character
        }
        description = String(line.prefix(Self.mostCharacters))
    }

    /// The text with an ellipsis in place of every number that one could call.
    private static func withoutNumbers(_ text: String) -> String {
        var kept = ""
        var run = ""
        for character in text + "\n" {
            if character.isNumber || !run.isEmpty && marks.contains(character) {
                run.append(character)
            } else {
                let tail = run.reversed().prefix { marks.contains($0) }.reversed()
                kept += run.count(where: \.isNumber) < digitsOfNumber ? run : "…" + String(tail)
                run = ""
                kept.append(character)
            }
        }
        return String(kept.dropLast())
    }
}
