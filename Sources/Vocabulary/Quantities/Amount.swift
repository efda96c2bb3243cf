/// A decimal number as a person writes it ("2,5", "nửa", "1t25"), exact to a thousandth.
package struct Amount: Hashable, Comparable, Sendable, Codable {
    package var thousandths: Int64

    package init(thousandths: Int64) {
        self.thousandths = thousandths
    }

    package init(_ whole: Int64) {
        self.thousandths = whole * 1_000
    }

    package static func < (left: Amount, right: Amount) -> Bool {
        left.thousandths < right.thousandths
    }
}
