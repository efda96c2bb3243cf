extension Language {
    /// A whole number with its thousands grouped: "2.000" in Vietnamese, "2,000" in English.
    package func number(_ count: Int64) -> String {
        switch self {
        case .vietnamese: Self.grouped(count, by: ".")
        case .english: Self.grouped(count, by: ",")
        }
    }

    /// A decimal number without trailing zeros: "2,5" in Vietnamese, "2.5" in English.
    package func number(thousandths: Int64) -> String {
        switch self {
        case .vietnamese: Self.decimal(thousandths: thousandths, point: ",", group: ".")
        case .english: Self.decimal(thousandths: thousandths, point: ".", group: ",")
        }
    }

    static func decimal(thousandths: Int64, point: String, group: String) -> String {
        let magnitude = thousandths.magnitude
        guard !magnitude.isMultiple(of: 1_000) else { return grouped(thousandths / 1_000, by: group) }
        var decimals = String(magnitude % 1_000 + 1_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        let sign = thousandths < 0 ? "-" : ""
        let whole = grouped(Int64(magnitude / 1_000), by: group)
        return sign + whole + point + decimals
    }

    private static func grouped(_ count: Int64, by separator: String) -> String {
        guard count.magnitude >= 1_000 else { return String(count) }
        let digits = String(count.magnitude)
        var text = count < 0 ? "-" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { text += separator }
            text.append(digit)
        }
        return text
    }
}
