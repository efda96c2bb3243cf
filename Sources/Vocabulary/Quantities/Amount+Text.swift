extension Amount {
    /// Reads digits with at most one point and three decimals ("12", "0.25"); nil for anything else.
    package init?(decimal text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Self.digits(parts[0]) else { return nil }
        var thousandths: Int64 = 0
        if parts.count == 2 {
            guard (1...3).contains(parts[1].count), let decimals = Self.digits(parts[1]) else { return nil }
            thousandths = decimals * [100, 10, 1][parts[1].count - 1]
        }
        let (scaled, overflows) = whole.multipliedReportingOverflow(by: 1_000)
        guard !overflows, scaled <= .max - thousandths else { return nil }
        self.init(thousandths: scaled + thousandths)
    }

    /// The number as Vietnamese write it: "2,5", "1.200".
    package func text(_ language: Language) -> String {
        language.number(thousandths: thousandths)
    }

    /// The number as JSON writes it: "2.5", "1200".
    package var json: String {
        Language.decimal(thousandths: thousandths, point: ".", group: "")
    }

    private static func digits(_ text: some StringProtocol) -> Int64? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int64(text) : nil
    }
}
