extension Quantity {
    /// What is counted; two quantities can be added and compared only within one kind.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case mass
        case pieces
        case volume
    }

    /// A quantity of a kind in its smallest unit: grams, pieces or millilitres.
    package init(_ kind: Kind, count: Int64) {
        switch kind {
        case .mass: self = .mass(Grams(count))
        case .pieces: self = .pieces(count)
        case .volume: self = .volume(millilitres: count)
        }
    }

    package var kind: Kind {
        switch self {
        case .mass: .mass
        case .pieces: .pieces
        case .volume: .volume
        }
    }

    /// The number of the kind's smallest unit: grams, pieces or millilitres.
    package var count: Int64 {
        switch self {
        case .mass(let grams): grams.count
        case .pieces(let count): count
        case .volume(let millilitres): millilitres
        }
    }

    package var isZero: Bool {
        count == 0
    }

    /// The sum, or nil when the kinds differ or the sum does not fit.
    package func adding(_ other: Quantity) -> Quantity? {
        guard kind == other.kind else { return nil }
        let (sum, overflows) = count.addingReportingOverflow(other.count)
        return overflows ? nil : Quantity(kind, count: sum)
    }

    /// What is left after taking the other away, or nil when the kinds differ or less is there.
    package func subtracting(_ other: Quantity) -> Quantity? {
        guard kind == other.kind, other.count >= 0, other.count <= count else { return nil }
        return Quantity(kind, count: count - other.count)
    }

    /// Whether there is at least as much as the other; nil when the kinds differ.
    package func covers(_ other: Quantity) -> Bool? {
        kind == other.kind ? count >= other.count : nil
    }

    /// The smaller of two, or nil when the kinds differ.
    package func smaller(_ other: Quantity) -> Quantity? {
        kind == other.kind ? Quantity(kind, count: min(count, other.count)) : nil
    }

    /// How many times the other is in this one, or nil when the kinds differ or the other is zero.
    package func ratio(to other: Quantity) -> Double? {
        kind == other.kind && !other.isZero ? Double(count) / Double(other.count) : nil
    }
}
