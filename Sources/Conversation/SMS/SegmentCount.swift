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

    /// Counts a text in one pass; a pair of septets or of surrogates is never split between two parts.
    package init(of text: String) {
        if let septets = Self.lengths(of: text, by: GSM7.septets(of:)) {
            self.init(encoding: .gsm7, lengths: septets)
        } else {
            self.init(encoding: .ucs2, lengths: text.unicodeScalars.map { UTF16.width($0) })
        }
    }

    private init(encoding: Encoding, lengths: [Int]) {
        self.encoding = encoding
        units = lengths.reduce(0, +)
        segments = units <= encoding.unitsAlone ? min(units, 1) : Self.parts(lengths, holding: encoding.unitsInPart)
    }

    private static func lengths(of text: String, by length: (Unicode.Scalar) -> Int?) -> [Int]? {
        var lengths: [Int] = []
        lengths.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let units = length(scalar) else { return nil }
            lengths.append(units)
        }
        return lengths
    }

    private static func parts(_ lengths: [Int], holding capacity: Int) -> Int {
        var parts = 1
        var used = 0
        for length in lengths {
            if used + length > capacity {
                parts += 1
                used = 0
            }
            used += length
        }
        return parts
    }
}
