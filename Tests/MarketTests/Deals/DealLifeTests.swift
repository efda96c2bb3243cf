import Market
import Testing
import Vocabulary

/// The table of a deal's life: what leads from each state to which, and that nothing else leads anywhere.
struct DealLifeTests {
    static let moment = Timestamp(milliseconds: 1_763_953_200_000)

    /// An event by name, so that the table below can be read.
    static let events: [(name: String, event: Deal.Event)] = [
        ("agree", .agree(.buyer)), ("accept", .accept(at: moment)), ("decline", .decline(at: moment)),
        ("lapse", .lapse(at: moment)), ("cancel", .cancel(at: moment)), ("load", .load),
        ("count", .count(kilograms(1_000), by: .buyer, at: moment)),
        ("settle", .settle(kilograms(900), at: moment)),
    ]

    /// Every legal transition of a deal that its seller proposed and, from `accepted` on, its seller has counted as 1,000 kg.
    static let legal: [DealState: [String: DealState]] = [
        .proposed: ["agree": .proposed, "decline": .declined, "lapse": .lapsed, "cancel": .cancelled],
        .accepted: ["load": .loaded, "cancel": .cancelled, "count": .delivered, "settle": .delivered],
        .loaded: ["cancel": .cancelled, "count": .delivered, "settle": .delivered],
        .disputed: ["count": .delivered, "settle": .delivered],
        .delivered: [:], .declined: [:], .lapsed: [:], .cancelled: [:],
    ]

    @Test(arguments: DealState.allCases)
    func followsTheTable(state: DealState) throws {
        let deal = Self.deal(in: state)
        let table = try #require(Self.legal[state])
        for (name, event) in Self.events {
            if let next = table[name] {
                #expect(try deal.applying(event).state == next, "\(state) \(name)")
            } else {
                #expect(throws: Refusal.self, "\(state) \(name)") { try deal.applying(event) }
            }
        }
    }

    @Test func isAcceptedOnceBothConsent() throws {
        let proposed = Self.deal(in: .proposed)
        #expect(throws: Refusal.awaitsOtherSide) { try proposed.applying(.accept(at: Self.moment)) }
        let accepted = try proposed.applying(.agree(.buyer)).applying(.accept(at: Self.moment))
        #expect(accepted.state == .accepted)
        #expect(accepted.acceptedAt == Self.moment)
    }

    @Test func theProposerCannotAnswerForTheOther() {
        #expect(throws: Refusal.awaitsOtherSide) { try Self.deal(in: .proposed).applying(.agree(.seller)) }
    }

    @Test(arguments: [DealState.accepted, .declined, .cancelled, .delivered])
    func saysWhatBecameOfAnAnsweredProposal(state: DealState) {
        #expect(throws: Refusal.alreadyAnswered(state)) { try Self.deal(in: state).applying(.agree(.buyer)) }
        #expect(throws: Refusal.alreadyAnswered(state)) {
            try Self.deal(in: state).applying(.decline(at: Self.moment))
        }
    }

    @Test func saysThatTheTimeIsOver() {
        #expect(throws: Refusal.lapsed) { try Self.deal(in: .lapsed).applying(.agree(.buyer)) }
    }

    @Test func oneCountLeavesTheDealOnItsWay() throws {
        var deal = Self.deal(in: .accepted)
        deal.sellerCount = nil
        let counted = try deal.applying(.count(kilograms(990), by: .seller, at: Self.moment))
        #expect(counted.state == .loaded)
        #expect(counted.sellerCount == kilograms(990))
        #expect(counted.delivered == nil)
    }

    /// 2 % of the larger, and never less than what a village scale shows.
    @Test(
        arguments: [
            (1_000, 980, DealState.delivered), (1_000, 979, .disputed), (980, 1_000, .delivered),
            (1_000, 1_030, .disputed),
            (10, 9, .delivered), (10, 8, .disputed), (1_000, 0, .disputed), (1, 0, .disputed), (0, 0, .cancelled),
        ] as [(Int64, Int64, DealState)])
    func countsAgreeWithinTheTolerance(seller: Int64, buyer: Int64, outcome: DealState) throws {
        var deal = Self.deal(in: .accepted)
        deal.sellerCount = kilograms(seller)
        let counted = try deal.applying(.count(kilograms(buyer), by: .buyer, at: Self.moment))
        #expect(counted.state == outcome)
        #expect(counted.delivered == (outcome == .delivered ? kilograms(buyer) : nil))
    }

    @Test(
        arguments: [(1_000, 980, DealState.delivered), (1_000, 970, .disputed), (30, 29, .delivered)]
            as [(Int64, Int64, DealState)])
    func eggsAreCountedToOne(seller: Int64, buyer: Int64, outcome: DealState) throws {
        var deal = Self.deal(in: .accepted)
        deal.quantity = .pieces(1_000)
        deal.sellerCount = .pieces(seller)
        #expect(try deal.applying(.count(.pieces(buyer), by: .buyer, at: Self.moment)).state == outcome)
    }

    @Test func aSideMayCorrectItsCountWhileTheyDiffer() throws {
        let disputed = Self.deal(in: .disputed)
        let agreed = try disputed.applying(.count(kilograms(1_000), by: .buyer, at: Self.moment))
        #expect(agreed.state == .delivered)
        #expect(agreed.closedAt == Self.moment)
    }

    @Test func settlingAtNothingCancels() throws {
        let settled = try Self.deal(in: .disputed).applying(.settle(kilograms(0), at: Self.moment))
        #expect(settled.state == .cancelled)
        #expect(settled.delivered == nil)
    }

    @Test func refusesACountInAnotherMeasure() {
        #expect(throws: Refusal.unlikeKinds) {
            try Self.deal(in: .accepted).applying(.count(.pieces(5), by: .buyer, at: Self.moment))
        }
        #expect(throws: Refusal.unlikeKinds) {
            try Self.deal(in: .disputed).applying(.settle(.pieces(5), at: Self.moment))
        }
    }

    @Test(arguments: [DealState.accepted, .loaded, .disputed])
    func refusesASlipOfTheKeys(state: DealState) {
        let quantity = Quantity.mass(Grams(.max))
        #expect(throws: Refusal.implausible) {
            try Self.deal(in: state).applying(.count(quantity, by: .buyer, at: Self.moment))
        }
        #expect(throws: Refusal.implausible) { try Self.deal(in: state).applying(.settle(quantity, at: Self.moment)) }
    }

    @Test func refusesANegativeCount() {
        #expect(throws: Refusal.notPositive) {
            try Self.deal(in: .accepted).applying(.count(kilograms(-1), by: .buyer, at: Self.moment))
        }
    }

    /// A tonne of something that the seller proposed, in a state that it may have come to.
    static func deal(in state: DealState) -> Deal {
        let reason = MatchReason(
            distanceKilometres: 0, landedPrice: nil, fitPercent: 100, isLockdownPriority: false, isSubstitute: false)
        var deal = Deal(
            id: EntryID(102), kind: .goods, offer: EntryID(100), demand: EntryID(101), seller: PartyID(1),
            buyer: PartyID(2), proposer: .seller, produce: ProduceID(key: "gao"), quantity: kilograms(1_000),
            price: nil,
            reason: reason, proposedAt: moment, answerBy: moment.adding(seconds: 86_400))
        deal.state = state
        if state.isReserving || state == .delivered {
            deal.buyerAgreed = true
            deal.sellerCount = kilograms(1_000)
        }
        return deal
    }
}
