import Market
import Vocabulary

/// Rows to begin with.
enum Sample {
    /// 2025-11-25 08:00 in Viet Nam.
    static let now = Timestamp(milliseconds: 1_764_032_400_000)
    static let today = now.day(offset: .vietnam)
    static let hanh = Address("+84912345678")
    static let binh = Address("+84987654321")

    static func party(_ id: Int64, _ name: String? = nil, role: Role = .farmer, in province: ProvinceID? = nil) -> Party
    {
        Party(
            id: PartyID(id), name: name, role: role, place: province.map { Location(province: $0) }, joinedAt: now)
    }

    static func listing(
        _ id: Int64, of party: Int64 = 1, _ kind: ListingKind = .sale, _ produce: ProduceID? = ProduceID.all[0],
        kilograms: Int64 = 1_000, price: Int64? = nil, in province: ProvinceID = .present[0],
        to destination: ProvinceID? = nil, at moment: Timestamp = now
    ) -> Listing {
        Listing(
            id: EntryID(id), party: PartyID(party), kind: kind, produce: produce,
            quantity: .mass(Grams(kilograms: kilograms)), price: price.map(Dong.init),
            place: Location(province: province),
            destination: destination.map { Location(province: $0) }, createdAt: moment,
            expiresAt: moment.adding(seconds: 86_400))
    }

    static func deal(
        _ id: Int64, offer: Int64, demand: Int64, seller: Int64, buyer: Int64, at moment: Timestamp = now
    ) -> Deal {
        Deal(
            id: EntryID(id), kind: .goods, offer: EntryID(offer), demand: EntryID(demand), seller: PartyID(seller),
            buyer: PartyID(buyer), proposer: .seller, produce: ProduceID.all[0],
            quantity: .mass(Grams(kilograms: 500)), price: Dong(8_000),
            reason: MatchReason(
                distanceKilometres: 120, landedPrice: Dong(8_400), fitPercent: 80, isLockdownPriority: true,
                isSubstitute: false),
            proposedAt: moment, answerBy: moment.adding(seconds: 86_400))
    }

    static func ledgerLine(
        of deal: Int64, _ quantity: Quantity, _ produce: ProduceID = .all[0], in province: ProvinceID = .present[0],
        on day: CalendarDay = today
    ) -> LedgerEntry {
        LedgerEntry(
            deal: EntryID(deal), produce: produce, quantity: quantity, price: Dong(9_000), group: .farmer,
            province: province, salesChannel: .supermarket, day: day)
    }
}
