extension UnitID {
    /// The accented Vietnamese word after a number: "tấn", "kg", "quả", "vỉ", "cần xé".
    package var word: String {
        Self.words[Int(index)]
    }

    /// The names up to a remark ("Quả / trái", "Thùng (lúa)"); symbols stay symbols.
    private static let words = all.map { unit in
        switch unit.slug {
        case "kg", "g": return unit.slug
        default:
            let words = unit.name.split(separator: " ").prefix { $0 != "/" && !$0.hasPrefix("(") }
            return words.joined(separator: " ").lowercased()
        }
    }
}
