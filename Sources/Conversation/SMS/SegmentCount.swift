/// How many text messages a text makes, by 3GPP TS 23.038 and TS 23.040.
package struct SegmentCount: Hashable, Sendable {
    package let encoding: Encoding
    /// Septets in GSM-7, UTF-16 units in UCS-2; of the whole text, without the headers of its parts.
    package let units: Int
    /// 0 only for an empty text.
    package let segments: Int

    /// How a message is coded on the air.
    package enum Encoding: String, Hashable, Sendable, Codable {
        case gsm7
        case ucs2

        /// What one message holds alone.
        package var unitsAlone: Int {
            self == .gsm7 ? 160 : 70
        }

        /// What each part of a longer message holds beside the six bytes that join the parts.
        package var unitsInPart: Int {
            self == .gsm7 ? 153 : 67
        }
    }

    /// Counts a text; a pair of septets or of surrogates is never split between two parts.
    package init(of text: String) {
        if let septets = Self.septetsOfASCII(text) ?? Self.sum(text, by: GSM7.septets(of:)) {
            self.init(.gsm7, units: septets) { Self.parts(text, holding: $0, by: GSM7.septets(of:)) }
        } else {
            self.init(.ucs2, units: text.utf16.count) { Self.parts(text, holding: $0, by: UTF16.width) }
        }
    }

    private init(_ encoding: Encoding, units: Int, parts: (_ capacity: Int) -> Int) {
        self.encoding = encoding
        self.units = units
        segments = units <= encoding.unitsAlone ? min(units, 1) : parts(encoding.unitsInPart)
    }

    /// The septets of a text of ASCII letters alone, as nearly all are; nil for any other.
    static func septetsOfASCII(_ text: String) -> Int? {
        let septets = GSM7.septetsOfASCII
        func sum(_ bytes: some Sequence<UInt8>) -> Int? {
            var sum = 0
            for byte in bytes {
                guard byte < 128, septets[Int(byte)] != 0 else { return nil }
                sum += Int(septets[Int(byte)])
            }
            return sum
        }
        return text.utf8.withContiguousStorageIfAvailable { sum($0) } ?? sum(text.utf8)
    }

    private static func sum(_ text: String, by length: (Unicode.Scalar) -> Int?) -> Int? {
        var sum = 0
        for scalar in text.unicodeScalars {
            guard let units = length(scalar) else { return nil }
            sum += units
        }
        return sum
    }

    private static func parts(_ text: String, holding capacity: Int, by length: (Unicode.Scalar) -> Int?) -> Int {
        var parts = 1
        var used = 0
        for scalar in text.unicodeScalars {
            let units = length(scalar) ?? 0
            if used + units > capacity {
                parts += 1
                used = 0
            }
            used += units
        }
        return parts
    }
}
