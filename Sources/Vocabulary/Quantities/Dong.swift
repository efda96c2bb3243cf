/// An amount of money in whole đồng.
package struct Dong: Hashable, Comparable, Sendable, Codable {
    package var count: Int64

    package init(_ count: Int64) {
        self.count = count
    }

    package static func < (left: Dong, right: Dong) -> Bool {
        left.count < right.count
    }
}
