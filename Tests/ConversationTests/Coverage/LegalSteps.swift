import Market
import Vocabulary

/// Every step that the state machines allow, found by trying each event in each state, with the counts that there can be in it.
enum LegalSteps {
    private static let moment = Timestamp(milliseconds: 1_763_946_000_000)
    private static let tonne = Quantity.mass(Grams(kilograms: 1_000))
    private static let half = Quantity.mass(Grams(kilograms: 500))
    private static let nothing = Quantity.mass(Grams(kilograms: 0))

    static let ofDeals: Set<Hearing.Step<DealState>> = {
        let events: [Deal.Event] = [
            .agree(.seller), .agree(.buyer), .accept(at: moment), .decline(at: moment), .lapse(at: moment),
            .cancel(at: moment), .load, .count(tonne, by: .seller, at: moment), .count(half, by: .seller, at: moment),
            .count(nothing, by: .seller, at: moment), .settle(half, at: moment), .settle(nothing, at: moment),
        ]
        var steps = Set<Hearing.Step<DealState>>()
        for state in DealState.allCases {
            for (agreed, buyerCount) in [(false, nil), (true, nil), (true, tonne), (true, nothing)]
            where buyerCount == nil ? state != .disputed : state == .loaded || state == .disputed {
                var deal = deal
                deal.state = state
                deal.sellerAgreed = agreed
                deal.buyerAgreed = agreed
                deal.buyerCount = buyerCount
                for event in events {
                    if let next = try? deal.applying(event) { steps.insert(.init(state, next.state)) }
                }
            }
        }
        return steps
    }()

    static let ofListings: Set<Hearing.Step<ListingState>> = {
        let events: [Listing.Event] = [
            .publish, .reserve(half), .release(half), .deliver(reserved: half, actual: half),
            .deliver(reserved: half, actual: nothing), .renew(until: moment), .withdraw, .close, .expire,
        ]
        var steps = Set<Hearing.Step<ListingState>>()
        for state in ListingState.allCases {
            for remaining in [nothing, half] where (state == .reserved) == remaining.isZero || state != .open {
                var listing = listing
                listing.state = state
                listing.remaining = remaining
                for event in events {
                    if let next = try? listing.applying(event) { steps.insert(.init(state, next.state)) }
                }
            }
        }
        return steps
    }()

    /// By registering as something else, by `DUYET`, `KHOA` and `MO KHOA`.
    static let ofTrust: Set<Hearing.Step<Party.Trust>> = [
        .init(.unverified, .approved), .init(.approved, .unverified), .init(.unverified, .blocked),
        .init(.approved, .blocked), .init(.blocked, .unverified),
    ]

    static let ofTickets: Set<Hearing.Step<Bool>> = [.init(false, true), .init(true, false)]

    private static let deal = Deal(
        id: EntryID(102), kind: .goods, offer: EntryID(100), demand: EntryID(101), seller: PartyID(1),
        buyer: PartyID(2), proposer: .seller, produce: ProduceID(key: "gao"), quantity: tonne, price: nil,
        reason: MatchReason(
            distanceKilometres: 0, landedPrice: nil, fitPercent: 100, isLockdownPriority: false, isSubstitute: false),
        proposedAt: moment, answerBy: moment.adding(seconds: 86_400))

    private static let listing = Listing(
        ListingDraft(
            kind: .sale, produce: ProduceID(key: "gao"), quantity: tonne,
            place: Location(province: ProvinceID.all[0])),
        id: EntryID(100), party: PartyID(1), createdAt: moment)
}
