import Market
import Vocabulary

/// An offer, a demand, space on a vehicle or a load, as far as a conversation has got with it.
struct Draft: Hashable, Sendable, Codable {
    var kind: ListingKind
    /// Never empty; several kinds of produce in one text become several listings.
    var items: [Item]
    var place: Location?
    /// What the place may mean, until the sender says.
    var placeChoices: [Location] = []
    /// The text that the place is in, read again with the province once it is chosen: "chau thanh" is in ten of them.
    var placeText: String?
    var destination: Location?
    var destinationChoices: [Location] = []
    var from: CalendarDay?
    var until: CalendarDay?
    var vehicle: VehicleKind?
    /// The smallest lot that is taken or given.
    var minimumLot: Quantity?
    /// True for what is needed or runs again and again; nil else.
    var isRegular: Bool?
    /// True for a vehicle that stays around its place, and so needs no destination; nil else.
    var isLocal: Bool?
    /// Whether a word was read as another, so that the sender has to say that the reading is right.
    var isDoubtful = false
    /// The listing that this one answers, found by a search.
    var target: EntryID?
    /// The sale that a load is made for.
    var carries: EntryID?

    /// One kind of produce.
    struct Item: Hashable, Sendable, Codable {
        var produce: ProduceID?
        /// What the word may mean, until the sender says.
        var choices: [ProduceID] = []
        var amount: Amount?
        var unit: UnitID?
        /// What one unit holds, where only the sender knows.
        var content: Quantity?
        var price: Dong?
        var priceMax: Dong?
        var priceUnit: UnitID?
        var grade: String?
    }

    /// What an offer still needs.
    enum Slot: Hashable, Sendable, Codable {
        case produce(item: Int)
        case whichProduce(item: Int)
        case quantity(item: Int)
        /// Land or a batch was named: how much will it be?
        case yield(item: Int)
        case unit(item: Int)
        case content(item: Int)
        case place
        case whichPlace
        case destination
        case whichDestination
        case confirmation
    }

    /// The first thing that is missing; nil when the offer can be posted.
    ///
    /// A question about a doubtful reading repeats it, so the answer to any other question confirms it too.
    var nextSlot: Slot? {
        for index in items.indices {
            if let slot = items[index].nextSlot(of: kind, at: index) { return slot }
        }
        if place == nil { return placeChoices.isEmpty ? .place : .whichPlace }
        if kind == .haul || kind == .load, end == nil {
            return destinationChoices.isEmpty ? .destination : .whichDestination
        }
        return isDoubtful ? .confirmation : nil
    }

    /// Where it goes; a local vehicle ends where it starts.
    var end: Location? {
        destination ?? (kind == .haul && isLocal == true ? place : nil)
    }

    /// The produce that a question is about.
    func item(of slot: Slot) -> Item? {
        switch slot {
        case .produce(let index), .whichProduce(let index), .quantity(let index), .yield(let index), .unit(let index),
            .content(let index):
            items.indices.contains(index) ? items[index] : nil
        case .place, .whichPlace, .destination, .whichDestination, .confirmation: items.first
        }
    }
}

extension Draft.Item {
    fileprivate func nextSlot(of kind: ListingKind, at index: Int) -> Draft.Slot? {
        if produce == nil, kind != .haul { return choices.isEmpty ? .produce(item: index) : .whichProduce(item: index) }
        guard amount != nil else { return .quantity(item: index) }
        guard quantity == nil else { return nil }
        guard let unit else { return .unit(item: index) }
        if unit.quantityOfOne != nil { return .quantity(item: index) }
        switch unit.row.kind {
        case .area, .batch: return .yield(item: index)
        case .mass, .volume, .count, .pack, .load: return .content(item: index)
        }
    }
}
