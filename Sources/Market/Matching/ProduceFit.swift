import Vocabulary

/// How what is offered serves what is wanted.
enum ProduceFit: Equatable {
    /// The kind that is wanted, or one under it: cát Chu mangoes for who wants mangoes.
    case serves
    /// A wider kind that may hold the wanted one, or another variety of it.
    case substitutes

    /// Nil when the two have nothing to do with each other.
    init?(offered: ProduceID, wanted: ProduceID) {
        if offered.isSame(asOrUnder: wanted) {
            self = .serves
        } else if wanted.isSame(asOrUnder: offered) || Self.isVariety(offered, likeWanted: wanted) {
            self = .substitutes
        } else {
            return nil
        }
    }

    /// The kinds of counterpart listings that serve fully, the nearest to the listing's own first.
    static func serving(_ produce: ProduceID, as kind: ListingKind) -> [ProduceID] {
        [produce] + (kind.isOffer ? produce.ancestors : produce.descendants)
    }

    /// The kinds of counterpart listings that may do instead.
    static func substituting(_ produce: ProduceID, as kind: ListingKind) -> [ProduceID] {
        varieties(of: produce) + (kind.isOffer ? produce.descendants : produce.ancestors)
    }

    /// The other kinds under the same crop (Hòa Lộc for cát Chu), which a buyer may take instead.
    ///
    /// The root of the tree, and a parent of very many kinds ("cá"), are a group of the trade and not one crop.
    private static func varieties(of produce: ProduceID) -> [ProduceID] {
        crop(of: produce)?.children.filter { $0 != produce } ?? []
    }

    private static func isVariety(_ offered: ProduceID, likeWanted wanted: ProduceID) -> Bool {
        offered != wanted && offered.parent == wanted.parent && crop(of: wanted) != nil
    }

    private static func crop(of produce: ProduceID) -> ProduceID? {
        guard let crop = produce.parent, crop.parent != nil, crop.children.count <= mostVarieties else { return nil }
        return crop
    }

    private static let mostVarieties = 10
}
