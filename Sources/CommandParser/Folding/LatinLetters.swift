/// What each byte of ASCII and each accented Latin letter of Unicode's precomposed blocks folds to.
struct LatinLetters {
    /// A letter's symbol and its mark.
    struct Folded {
        var symbol: UInt8
        var mark: Mark
    }

    private let ascii = (0..<0x80).map(ASCIIFold.init)
    private let latin: [Folded?]
    private let vietnamese: [Folded?]

    private static let latinRange: Range<UInt32> = 0xC0..<0x1B5
    private static let vietnameseRange: Range<UInt32> = 0x1EA0..<0x1EFA

    /// One vowel a row in the order of the tones: none, grave, acute, hook, tilde, dot below.
    private static let vowels: [(base: Character, modifier: UInt8, forms: String)] = [
        ("a", 0, "aàáảãạ"), ("a", Mark.breve, "ăằắẳẵặ"), ("a", Mark.circumflex, "âầấẩẫậ"),
        ("e", 0, "eèéẻẽẹ"), ("e", Mark.circumflex, "êềếểễệ"),
        ("i", 0, "iìíỉĩị"),
        ("o", 0, "oòóỏõọ"), ("o", Mark.circumflex, "ôồốổỗộ"), ("o", Mark.horn, "ơờớởỡợ"),
        ("u", 0, "uùúủũụ"), ("u", Mark.horn, "ưừứửữự"),
        ("y", 0, "yỳýỷỹỵ"),
        ("d", Mark.stroke, "đ"),
    ]

    init() {
        var latin = [Folded?](repeating: nil, count: Self.latinRange.count)
        var vietnamese = [Folded?](repeating: nil, count: Self.vietnameseRange.count)
        for row in Self.vowels {
            guard let ascii = row.base.asciiValue, let symbol = Symbol.of(ascii: ascii) else { continue }
            for (tone, form) in row.forms.enumerated() {
                for text in [form.lowercased(), form.uppercased()] {
                    guard let scalar = text.unicodeScalars.first?.value else { continue }
                    var mark = Mark()
                    mark.modifier = row.modifier
                    mark.tone = UInt8(tone)
                    let folded = Folded(symbol: symbol, mark: mark)
                    if Self.latinRange.contains(scalar) {
                        latin[Int(scalar - Self.latinRange.lowerBound)] = folded
                    } else if Self.vietnameseRange.contains(scalar) {
                        vietnamese[Int(scalar - Self.vietnameseRange.lowerBound)] = folded
                    }
                }
            }
        }
        // The Icelandic eth is typed for đ on some phones: capital D with stroke looks the same.
        var stroke = Mark()
        stroke.modifier = Mark.stroke
        latin[0xD0 - 0xC0] = Folded(symbol: UInt8(ascii: "d") - UInt8(ascii: "a"), mark: stroke)
        self.latin = latin
        self.vietnamese = vietnamese
    }

    subscript(ascii byte: UInt8) -> ASCIIFold {
        @inline(__always) get { ascii[Int(byte)] }
    }

    subscript(scalar: UInt32) -> Folded? {
        if Self.latinRange.contains(scalar) { return latin[Int(scalar - Self.latinRange.lowerBound)] }
        if Self.vietnameseRange.contains(scalar) { return vietnamese[Int(scalar - Self.vietnameseRange.lowerBound)] }
        return nil
    }
}
