extension Address {
    /// A Vietnamese number as people write it ("0912345678", "84912345678"), or a foreign one with its country code.
    package init(national digits: String) {
        self.init(
            digits.hasPrefix("0") ? "+84" + digits.dropFirst() : "+" + digits
        )
    }

    /// The first Vietnamese number that a text names, its digits together or in groups; nil when there is none.
    package init?(in text: String) {
        let groups = text.split { !$0.isNumber || !$0.isASCII }.map(String.init)
        for start in groups.indices where groups[start].hasPrefix("0") || groups[start].hasPrefix("84") {
            for end in start..<min(start + 4, groups.count) {
                let digits = groups[start...end].joined()
                guard NumberLength(national: digits) == .right else { continue }
                self.init(national: digits)
                return
            }
        }
        return nil
    }
}

/// Whether a telephone number as people write it has the digits that it needs.
///
/// A Vietnamese one has nine behind the 0 or the 84, a landline ten, which begins with 2.
package enum NumberLength {
    case tooShort, right, tooLong

    package init(national digits: String) {
        let prefix = digits.hasPrefix("0") ? 1 : digits.hasPrefix("84") ? 2 : 0
        let count = digits.utf8.count
        let needed: ClosedRange<Int> =
            if prefix == 0 {
                Self.foreign
            } else if digits.dropFirst(prefix).hasPrefix("2") {
                prefix + 10...prefix + 10
            } else {
                prefix + 9...prefix + 9
            }
        self = count < needed.lowerBound ? .tooShort : count > needed.upperBound ? .tooLong : .right
    }

    /// With a country code; fewer are a Vietnamese number without its 0.
    private static let foreign = 10...15
}
