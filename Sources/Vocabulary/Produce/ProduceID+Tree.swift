extension ProduceID {
    /// The wider kind that this one belongs to; nil at a root.
    package var parent: ProduceID? {
        Self.parents[Int(index)]
    }

    /// The kinds directly under this one, in the table's order.
    package var children: [ProduceID] {
        Self.childrenByIndex[Int(index)]
    }

    /// The wider kinds from the parent up to the root.
    package var ancestors: [ProduceID] {
        Array(sequence(first: self, next: \.parent).dropFirst())
    }

    /// Every kind under this one, parents before children.
    package var descendants: [ProduceID] {
        children.flatMap { [$0] + $0.descendants }
    }

    /// The root of the tree above this one ("rau" for "cải ngọt"); a root is its own family.
    package var family: ProduceID {
        sequence(first: self, next: \.parent).reduce(self) { $1 }
    }

    /// Whether this is the other kind or one of the kinds under it: cát Chu mangoes serve who asks for mangoes.
    package func isSame(asOrUnder other: ProduceID) -> Bool {
        // A plain walk: a ranking asks this for every candidate.
        var kind = self
        while kind != other {
            guard let wider = kind.parent else { return false }
            kind = wider
        }
        return true
    }

    private static let parents = all.map(\.row.parent)

    private static let childrenByIndex: [[ProduceID]] = {
        var children = Array(repeating: [ProduceID](), count: all.count)
        for id in all {
            if let parent = id.parent { children[Int(parent.index)].append(id) }
        }
        return children
    }()
}
