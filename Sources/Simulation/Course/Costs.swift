import Conversation
import Market

/// What it costs to bring two sides to an agreement: the segments sent to either of them about it until both consent.
///
/// The texts about a listing are shared by the deals that came of it; questions count for the listing that they led to.
struct Costs: Sendable {
    private var segments = 0
    private var listings: Set<EntryID> = []
    private var deals: [EntryID: Deal] = [:]
    private var accepted: [EntryID] = []
    private var spentOnDeal: [EntryID: Int] = [:]
    private var spentOnListing: [EntryID: [Address: Int]] = [:]
    private var spentOnQuestions: [Address: Int] = [:]
    private var addresses: [PartyID: Address] = [:]

    var acceptedDeals: Int { accepted.count }

    /// All segments sent for each accepted deal, whatever they were about.
    var segmentsPerAcceptedDeal: Double {
        accepted.isEmpty ? 0 : Double(segments) / Double(accepted.count)
    }

    /// Segments until acceptance, of each accepted deal, in order of size.
    var untilAcceptance: [Double] {
        let shares = Dictionary(
            accepted.compactMap { deals[$0] }.flatMap { [$0.offer, $0.demand] }.map { ($0, 1) }, uniquingKeysWith: +)
        return accepted.compactMap { deals[$0] }.map { deal in
            let both = [addresses[deal.seller], addresses[deal.buyer]].compactMap { $0 }
            let listed = [deal.offer, deal.demand].reduce(0.0) { sum, listing in
                let spent = both.reduce(0) { $0 + (spentOnListing[listing]?[$1] ?? 0) }
                return sum + Double(spent) / Double(shares[listing] ?? 1)
            }
            return Double(spentOnDeal[deal.id] ?? 0) + listed
        }.sorted()
    }

    mutating func note(_ party: PartyID, at address: Address) {
        addresses[party] = address
    }

    /// Takes in what a step changed.
    ///
    /// The texts that tell of an agreement come after it: they are noted later and do not count.
    mutating func note(_ changes: [MarketChange]) {
        for change in changes {
            switch change {
            case .listing(let listing): listings.insert(listing.id)
            case .deal(let deal):
                if deals[deal.id]?.acceptedAt == nil, deal.acceptedAt != nil { accepted.append(deal.id) }
                deals[deal.id] = deal
            case .address(let address, let party): addresses[party] = address
            default: break
            }
        }
    }

    /// Takes in a text that was sent.
    mutating func note(_ text: String, to address: Address) {
        let count = address.isPhone ? SegmentCount(of: text).segments : 0
        segments += count
        let handset = Handset(text)
        if let deal = handset.entries.first(where: { deals[$0] != nil }) {
            if deals[deal]?.acceptedAt == nil { spentOnDeal[deal, default: 0] += count }
            return
        }
        let own = handset.code(after: "DONG Y ").flatMap { Code($0) }?.entry
        guard let listing = own ?? handset.entries.first(where: listings.contains) else {
            spentOnQuestions[address, default: 0] += handset.says("?") ? count : 0
            return
        }
        spentOnListing[listing, default: [:]][address, default: 0] += count + (spentOnQuestions[address] ?? 0)
        spentOnQuestions[address] = 0
    }
}
