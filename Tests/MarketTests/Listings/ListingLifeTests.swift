import Market
import Testing
import Vocabulary

/// The table of a listing's life: what leads from each state to which, and that nothing else leads anywhere.
struct ListingLifeTests {
    static let later = Timestamp(milliseconds: 1_764_000_000_000)

    static let events: [(name: String, event: Listing.Event)] = [
        ("publish", .publish), ("reserve", .reserve(kilograms(400))), ("release", .release(kilograms(400))),
        ("deliver", .deliver(reserved: kilograms(400), actual: kilograms(400))), ("renew", .renew(until: later)),
        ("withdraw", .withdraw), ("close", .close), ("expire", .expire),
    ]

    /// Every legal transition of a listing of 1,000 kg of which deals hold 400, or all of it when it is reserved.
    static let legal: [ListingState: [String: ListingState]] = [
        .draft: ["publish": .open],
        .open: [
            "reserve": .open, "release": .open, "deliver": .open, "renew": .open, "withdraw": .cancelled,
            "close": .closed, "expire": .expired,
        ],
        .reserved: [
            "release": .open, "deliver": .reserved, "renew": .reserved, "withdraw": .cancelled, "close": .closed,
        ],
        .closed: ["release": .closed, "deliver": .closed],
        .cancelled: ["release": .cancelled, "deliver": .cancelled],
        .expired: ["release": .expired, "deliver": .expired, "renew": .open],
    ]

    @Test(arguments: ListingState.allCases)
    func followsTheTable(state: ListingState) throws {
        let listing = try Self.listing(in: state)
        let table = try #require(Self.legal[state])
        for (name, event) in Self.events {
            if let next = table[name] {
                #expect(try listing.applying(event).state == next, "\(state) \(name)")
            } else {
                #expect(throws: Refusal.listingIs(state), "\(state) \(name)") { try listing.applying(event) }
            }
        }
    }

    @Test func isReservedWhenAllIsPromised() throws {
        let reserved = try Self.listing(in: .open).applying(.reserve(kilograms(600)))
        #expect(reserved.state == .reserved)
        #expect(reserved.remaining.isZero)
        #expect(try reserved.applying(.release(kilograms(600))).state == .open)
    }

    @Test func refusesToPromiseMoreThanRemains() throws {
        let listing = try Self.listing(in: .open)
        #expect(throws: Refusal.moreThanRemains(kilograms(600))) { try listing.applying(.reserve(kilograms(601))) }
        #expect(throws: Refusal.notPositive) { try listing.applying(.reserve(kilograms(0))) }
        #expect(throws: Refusal.unlikeKinds) { try listing.applying(.reserve(.pieces(1))) }
    }

    @Test func refusesToTakeBackMoreThanWasThere() throws {
        let listing = try Self.listing(in: .open)
        #expect(throws: Refusal.moreThanRemains(kilograms(1_000))) { try listing.applying(.release(kilograms(401))) }
        #expect(throws: Refusal.unlikeKinds) { try listing.applying(.release(.pieces(1))) }
    }

    @Test func getsBackWhatDidNotCome() throws {
        let listing = try Self.listing(in: .reserved)
        let delivered = try listing.applying(.deliver(reserved: kilograms(1_000), actual: kilograms(800)))
        #expect(delivered.remaining == kilograms(200))
        #expect(delivered.state == .open)
    }

    @Test func takesAnExcessFromTheRestAndThenFromBeyondWhatWasSaid() throws {
        let listing = try Self.listing(in: .open)
        let fromRest = try listing.applying(.deliver(reserved: kilograms(400), actual: kilograms(500)))
        #expect(fromRest.remaining == kilograms(500))
        #expect(fromRest.quantity == kilograms(1_000))
        let fromBeyond = try listing.applying(.deliver(reserved: kilograms(400), actual: kilograms(1_100)))
        #expect(fromBeyond.remaining.isZero)
        #expect(fromBeyond.quantity == kilograms(1_100))
    }

    @Test func aStandingListingDoesNotRunDown() throws {
        var listing = try Self.listing(in: .reserved)
        listing.isStanding = true
        let delivered = try listing.applying(.deliver(reserved: kilograms(1_000), actual: kilograms(990)))
        #expect(delivered.remaining == kilograms(1_000))
        #expect(delivered.state == .open)
    }

    @Test func whatIsUsedUpCannotComeBackToLife() throws {
        var listing = try Self.listing(in: .expired)
        listing.remaining = kilograms(0)
        #expect(throws: Refusal.listingIs(.expired)) { try listing.applying(.renew(until: Self.later)) }
    }

    static func listing(in state: ListingState) throws -> Listing {
        var listing = Listing(
            try .sale(), id: EntryID(100), party: PartyID(1), createdAt: Timestamp(milliseconds: 1_763_953_200_000))
        listing.state = state
        listing.remaining = kilograms(state == .reserved ? 0 : 600)
        return listing
    }
}
