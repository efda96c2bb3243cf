/// A decimal number as a person writes it ("2,5", "nửa", "1t25"), exact to a thousandth.
package struct Amount: Hashable, Comparable, Sendable, Codable {
    package var thousandths: Int64

    package init(thousandths: Int64) {
        self.thousandths = thousandths
    }

    /// A whole number; one too large for thousandths becomes the largest amount, which no unit can convert.
    package init(_ whole: Int64) {
        let (thousandths, overflows) = whole.multipliedReportingOverflow(by: 1_000)
        self.thousandths = overflows ? .max : thousandths
    }

    package static func < (left: Amount, right: Amount) -> Bool {
        left.thousandths < right.thousandths
    }
}
