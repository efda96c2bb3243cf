import BotStore
import Market
import Testing
import Vocabulary

/// What is written comes back whole, every field of it.
@Suite struct RoundTripTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    @Test func keepsEveryFieldOfAParty() async throws {
        var party = Party(
            id: PartyID(1), name: "HTX Tân Phát; \"số 1\"", role: .cooperative, trust: .approved,
            place: Location(district: DistrictID.all[40]), salesChannel: .wholesaleMarket,
            takes: [.all[5], .all[3]], dailyCapacity: Grams(7), minimumLot: Grams(8), joinedAt: Sample.now)
        party.record.kept = 3
        party.record.broken = 2
        party.record.incidents = 1
        #expect(Self.emptyFields(of: party) == [])
        let written = party
        try await store.submit { try $0.apply([.party(written)]) }
        #expect(try await store.read { try $0.party(PartyID(1)) } == written)
    }

    @Test func keepsEveryFieldOfAListing() async throws {
        var listing = Listing(
            id: EntryID(100), party: PartyID(1), kind: .load, produce: .all[9], quantity: .volume(millilitres: 9_000),
            price: Dong(1), priceMax: Dong(2), grade: "size 50", place: Location(commune: CommuneID.all[7]),
            destination: Location(landmark: LandmarkID.all[2]), availableFrom: Sample.today,
            availableUntil: Sample.today.adding(days: 2), minimumLot: .pieces(12), vehicle: .reefer, isStanding: true,
            state: .reserved, createdAt: Sample.now, expiresAt: Sample.now.adding(seconds: 1), pool: EntryID(77),
            carries: EntryID(78))
        listing.remaining = .volume(millilitres: 8_000)
        #expect(Self.emptyFields(of: listing) == [])
        let written = listing
        try await store.submit { try $0.apply([.listing(written), .party(Sample.party(1))]) }
        #expect(try await store.read { try $0.listing(EntryID(100)) } == written)
    }

    @Test func keepsEveryFieldOfADeal() async throws {
        var deal = Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)
        deal.kind = .transport
        deal.proposer = .buyer
        deal.pool = EntryID(99)
        deal.sellerAgreed = true
        deal.buyerAgreed = true
        deal.state = .disputed
        deal.reason.isSubstitute = true
        deal.acceptedAt = Sample.now.adding(seconds: 1)
        deal.closedAt = Sample.now.adding(seconds: 2)
        deal.sellerCount = .mass(Grams(1))
        deal.buyerCount = .pieces(2)
        #expect(Self.emptyFields(of: deal) == [])
        let written = deal
        try await store.submit { transaction in
            try transaction.apply([
                .deal(written), .listing(Sample.listing(100)), .listing(Sample.listing(101, of: 2, .demand)),
                .party(Sample.party(1)), .party(Sample.party(2)),
            ])
        }
        #expect(try await store.read { try $0.deal(EntryID(102)) } == written)
    }

    @Test func keepsEveryFieldOfATicket() async throws {
        let ticket = Ticket(
            id: EntryID(5), openedBy: PartyID(1), about: PartyID(2), subject: EntryID(3), kind: .shortWeight,
            body: "Thiếu 200 kg", province: ProvinceID.old[3], isOpen: false, openedAt: Sample.now)
        #expect(Self.emptyFields(of: ticket) == [])
        try await store.submit { try $0.apply([.ticket(ticket), .party(Sample.party(1)), .party(Sample.party(2))]) }
        #expect(try await store.read { try $0.ticket(EntryID(5)) } == ticket)
    }

    /// The fields that a sample leaves out: a field that is added to a type has to be added to its sample, and then to its
    /// table.
    private static func emptyFields(of value: Any) -> [String] {
        Mirror(reflecting: value).children.compactMap { child in
            let field = Mirror(reflecting: child.value)
            let isEmpty = field.displayStyle == .optional && field.children.isEmpty
            return isEmpty || child.value as? Bool == false && child.label != "isOpen" ? child.label : nil
        }
    }
}
