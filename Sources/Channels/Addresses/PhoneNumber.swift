/// A telephone number in the international form of E.164, such as `+84901234567`.
package struct PhoneNumber: Sendable, Hashable {
    /// Plus sign, country code and national number, 7 to 15 digits.
    package let e164: String

    /// What digits without any prefix mean to the provider that gave them.
    package enum BareDigits: Sendable {
        /// An international number whose plus sign was left out, as SMS clouds write it.
        case international
        /// Whatever the local network shows; only Vietnamese forms can be placed.
        case local
    }

    /// What can be made of a sender or recipient.
    package enum Reading: Sendable, Equatable {
        case number(PhoneNumber)
        /// Digits as long as a telephone number, of no country that can be told.
        case unplaced(String)
        /// A service number such as 8099 or 19001234.
        case shortCode(String)
        /// Anything with a letter in it, or without a digit.
        case notANumber
    }

    /// Reads a number written in any of the usual ways; nil when it is no number of a known country.
    package init?(_ text: String, bareDigits: BareDigits = .local) {
        guard case .number(let number) = Reading(text, bareDigits: bareDigits) else { return nil }
        self = number
    }

    fileprivate init(internationalDigits digits: Substring) {
        e164 = "+" + digits
    }

    /// The digits without the plus sign, `84901234567`.
    package var digits: String { String(e164.dropFirst()) }

    /// The form used inside Vietnam, `0901234567`; for other countries `00` and the digits.
    package var national: String {
        digits.hasPrefix("84") ? "0" + digits.dropFirst(2) : "00" + digits
    }
}

extension PhoneNumber.Reading {
    /// Reads any text; blanks, dots, hyphens and brackets between digits do not count.
    package init(_ text: String, bareDigits: PhoneNumber.BareDigits) {
        var compact = text
        compact.unicodeScalars.removeAll { " .-()\t\u{A0}".unicodeScalars.contains($0) }
        let hasPlus = compact.hasPrefix("+")
        let digits = hasPlus ? compact.dropFirst() : compact[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            self = .notANumber
            return
        }
        if hasPlus {
            self = Self.international(digits) ?? .notANumber
        } else if digits.count <= 6 || Self.isServiceNumber(digits) {
            self = .shortCode(String(digits))
        } else if digits.hasPrefix("00") {
            self = Self.international(digits.dropFirst(2)) ?? .unplaced(String(digits))
        } else if digits.hasPrefix("0") {
            self = Self.vietnamese(digits.dropFirst()) ?? .unplaced(String(digits))
        } else if digits.hasPrefix("84"), let number = Self.vietnamese(digits.dropFirst(2)) {
            self = number
        } else if bareDigits == .international, let number = Self.international(digits) {
            self = number
        } else {
            self = .unplaced(String(digits))
        }
    }

    /// A country code and number; the trunk zero that people keep after +84 is dropped.
    private static func international(_ digits: Substring) -> Self? {
        let digits = digits.hasPrefix("840") ? "84" + digits.dropFirst(3) : digits
        guard (7...15).contains(digits.count), !digits.hasPrefix("0") else { return nil }
        return .number(PhoneNumber(internationalDigits: digits))
    }

    /// A Vietnamese number without its trunk zero: nine digits, ten for some fixed lines.
    private static func vietnamese(_ digits: Substring) -> Self? {
        guard (9...10).contains(digits.count), !digits.hasPrefix("0") else { return nil }
        return .number(PhoneNumber(internationalDigits: "84" + digits))
    }

    /// 1800 and 1900 numbers have eight digits, or ten with an area.
    private static func isServiceNumber(_ digits: Substring) -> Bool {
        (digits.hasPrefix("1800") || digits.hasPrefix("1900")) && [8, 10].contains(digits.count)
    }
}
