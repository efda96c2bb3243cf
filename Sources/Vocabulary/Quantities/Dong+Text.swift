extension Dong {
    /// The full amount: "12.000đ".
    package var text: String {
        Language.vietnamese.number(count) + "đ"
    }

    /// The amount as people text it: "12k", "12k5", "1tr2", "1tỷ5"; the full amount where that would not be exact.
    package var shortText: String {
        let magnitudes: [(size: Int64, word: String)] = [(1_000_000_000, "tỷ"), (1_000_000, "tr"), (1_000, "k")]
        guard let (size, word) = magnitudes.first(where: { count >= $0.size }) else { return text }
        let (whole, rest) = count.quotientAndRemainder(dividingBy: size)
        let (tenths, beyondTenths) = rest.quotientAndRemainder(dividingBy: size / 10)
        guard beyondTenths > 0 else { return tenths == 0 ? "\(whole)\(word)" : "\(whole)\(word)\(tenths)" }
        let (hundredths, beyondHundredths) = rest.quotientAndRemainder(dividingBy: size / 100)
        guard size > 1_000, beyondHundredths == 0 else { return text }
        return "\(whole)\(word)\(hundredths < 10 ? "0" : "")\(hundredths)"
    }
}
