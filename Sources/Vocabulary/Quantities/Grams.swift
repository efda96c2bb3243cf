/// A mass in whole grams.
package struct Grams: Hashable, Comparable, Sendable, Codable {
    package var count: Int64

    package init(_ count: Int64) {
        self.count = count
    }

    package init(kilograms: Int64) {
        self.count = kilograms * 1_000
    }

    package static let zero = Grams(0)

    package static func < (left: Grams, right: Grams) -> Bool {
        left.count < right.count
    }

    package static func + (left: Grams, right: Grams) -> Grams {
        Grams(left.count + right.count)
    }

    package static func - (left: Grams, right: Grams) -> Grams {
        Grams(left.count - right.count)
    }
}
