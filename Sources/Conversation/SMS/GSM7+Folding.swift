extension GSM7 {
    /// A text without accents, in characters that every phone and the default alphabet have.
    ///
    /// Vietnamese letters lose their marks whether composed or not ("Đầm Dơi" gives "Dam Doi"), typographic signs become plain
    /// ones, and what is left without an equivalent is left out.
    package static func folded(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                if septets(of: scalar) != nil { folded.append(scalar) }
            } else if let plain = plainForms[scalar] {
                folded.append(contentsOf: plain.unicodeScalars)
            } else if septets(of: scalar) != nil {
                folded.append(scalar)
            }
        }
        return String(folded)
    }

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
