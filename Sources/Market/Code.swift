/// The number that people text for a listing, deal, pool or ticket: its sequence number and a check digit.
///
/// The check digit is Damm's, which catches every single wrong digit and every swap of two neighbours, so that a mistyped code
/// hits nothing instead of somebody else's entry. <https://en.wikipedia.org/wiki/Damm_algorithm>
package struct Code: Hashable, Sendable {
    package let entry: EntryID

    package init(_ entry: EntryID) {
        self.entry = entry
    }

    /// Reads a code of digits only; nil when it is too short, too long or its check digit is wrong.
    package init?(_ text: some StringProtocol) {
        guard (2...18).contains(text.utf8.count), let number = Int64(text), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            Self.interim(of: text.utf8) == 0
        else { return nil }
        self.entry = EntryID(number / 10)
    }

    /// The digits as printed: "1004" for entry 100.
    package var text: String {
        let digits = String(entry.sequence)
        return digits + String(Self.interim(of: digits.utf8))
    }

    /// Damm's totally antisymmetric quasigroup of order ten.
    private static let quasigroup: [[Int]] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ]

    private static func interim(of digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { interim, digit in quasigroup[interim][Int(digit - UInt8(ascii: "0"))] }
    }
}

extension EntryID {
    /// The code that people text for it.
    package var code: Code {
        Code(self)
    }
}
