extension GSM7 {
    /// A text without accents, in characters that every phone and the default alphabet have.
    ///
    /// Vietnamese letters lose their marks whether composed or not ("Đầm Dơi" gives "Dam Doi"), typographic signs become plain
    /// ones, and what is left without an equivalent is left out.
    package static func folded(_ text: String) -> String {
        let septets = septetsOfASCII
        if text.utf8.allSatisfy({ $0 < 128 && septets[Int($0)] != 0 }) { return text }
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                if septets[Int(scalar.value)] != 0 { folded.append(UInt8(scalar.value)) }
            } else if let letter = plainLetter(of: scalar) {
                folded.append(letter)
            } else if let plain = plainForms[scalar] {
                folded.append(contentsOf: plain.utf8)
            } else if self.septets(of: scalar) != nil {
                folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// The plain letter of a Vietnamese one.
    private static func plainLetter(of scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.value < plainLetters.count else { return nil }
        let letter = plainLetters[Int(scalar.value)]
        return letter == 0 ? nil : letter
    }

    /// Plain letters by the code of the marked one, up to the last Vietnamese letter; 0 for what has none.
    private static let plainLetters: [UInt8] = {
        var letters = [UInt8](repeating: 0, count: 0x1f00)
        for (scalar, plain) in plainForms where scalar.value < letters.count && plain.utf8.count == 1 {
            letters[Int(scalar.value)] = plain.utf8.first ?? 0
        }
        return letters
    }()

    private static let plainForms: [Unicode.Scalar: String] = {
        let letters: [(plain: String, marked: String)] = [
            ("a", "àáảãạăằắẳẵặâầấẩẫậäå"), ("A", "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÄÅ"),
            ("e", "èéẻẽẹêềếểễệë"), ("E", "ÈÉẺẼẸÊỀẾỂỄỆË"),
            ("i", "ìíỉĩịî"), ("I", "ÌÍỈĨỊÎ"),
            ("o", "òóỏõọôồốổỗộơờớởỡợö"), ("O", "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÖ"),
            ("u", "ùúủũụưừứửữựüû"), ("U", "ÙÚỦŨỤƯỪỨỬỮỰÜ"),
            ("y", "ỳýỷỹỵ"), ("Y", "ỲÝỶỸỴ"),
            ("d", "đ₫"), ("D", "Đ"), ("n", "ñ"), ("c", "ç"), ("C", "Ç"), ("N", "Ñ"),
            ("'", "\u{2018}\u{2019}\u{2032}"), ("\"", "\u{201C}\u{201D}«»"), ("-", "\u{2010}\u{2011}\u{2012}–—−"),
            ("-", "•·"), ("x", "×"), (" ", "\u{A0}\u{2007}\u{202F}\u{3000}"), ("...", "…"),
        ]
        var forms: [Unicode.Scalar: String] = [:]
        for (plain, marked) in letters {
            for scalar in marked.unicodeScalars { forms[scalar] = plain }
        }
        return forms
    }()
}
