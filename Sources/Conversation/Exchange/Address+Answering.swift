import Market

extension Address {
    /// The digits of the shortest and the longest number that a person has.
    private static let digits = 8...15

    /// Whether a person is behind it who could get an answer: not a short code and not a name in place of a number.
    var canBeAnswered: Bool {
        if isPhone {
            let number = text.utf8.dropFirst()
            return Self.digits.contains(number.count)
                && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        }
        // Over SMS whoever has no number is a name in its place.
        guard let colon = text.firstIndex(of: ":"), text[..<colon] != "sms" else { return false }
        return colon != text.startIndex && text.index(after: colon) != text.endIndex
    }
}
