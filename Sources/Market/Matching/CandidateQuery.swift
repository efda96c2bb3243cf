package import Vocabulary

/// Which open listings a ranking wants to look at: a bounded number of index rows, however many listings are open.
package struct CandidateQuery: Hashable, Sendable {
    package var kind: ListingKind
    /// Any of these, the wanted kind first; empty for a haul that takes anything.
    package var produce: [ProduceID]
    /// Present provinces (era 34) in the order they should be read, nearest first.
    package var provinces: [ProvinceID]
    /// For hauls: the present provinces where the route may end.
    package var destinations: [ProvinceID]
    /// Rows at most of each produce and province, best price first.
    package var perBucket: Int
    /// Rows at most in all.
    package var limit: Int
    package var excluding: PartyID?

    package init(
        kind: ListingKind, produce: [ProduceID], provinces: [ProvinceID], destinations: [ProvinceID] = [],
        perBucket: Int = 8, limit: Int = 64, excluding: PartyID? = nil
    ) {
        self.kind = kind
        self.produce = produce
        self.provinces = provinces
        self.destinations = destinations
        self.perBucket = perBucket
        self.limit = limit
        self.excluding = excluding
    }
}
