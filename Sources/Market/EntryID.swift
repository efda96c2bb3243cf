/// A listing, deal, pool or ticket: they share one sequence, so that a code names exactly one of them.
package struct EntryID: Hashable, Comparable, Sendable, Codable {
    package let sequence: Int64

    package init(_ sequence: Int64) {
        self.sequence = sequence
    }

    package static func < (left: EntryID, right: EntryID) -> Bool {
        left.sequence < right.sequence
    }
}
