/// One person or organisation, behind one or more addresses. Never shown to people.
package struct PartyID: Hashable, Comparable, Sendable, Codable {
    package let sequence: Int64

    package init(_ sequence: Int64) {
        self.sequence = sequence
    }

    package static func < (left: PartyID, right: PartyID) -> Bool {
        left.sequence < right.sequence
    }
}
