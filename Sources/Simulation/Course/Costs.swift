import Conversation
import Market
import Vocabulary

/// What it costs to bring two sides to an agreement: the segments sent on the path of each accepted deal.
///
/// On a deal's path is what either of its two sides was sent about the deal until both consented, and about the two listings
/// that it joins, questions for what they lack included; a text about a listing is shared equally by the recipient's deals
/// on it that were accepted later. Chats cost no segments.
struct Costs: Sendable {
    private typealias Spending = [Purpose: Double]

    private var segments = 0
    private var listings: Set<EntryID> = []
    private var deals: [EntryID: Deal] = [:]
    private var accepted: [EntryID] = []
    private var spentOnDeal: [EntryID: Spending] = [:]
    private var spentOnListing: [EntryID: [Text]] = [:]
    private var spentOnQuestions: [Address: Double] = [:]
    private var addresses: [PartyID: Address] = [:]

    /// A text about a listing.
    private struct Text {
        let to: Address
        /// How many deals were accepted before.
        let after: Int
        let purpose: Purpose
        let segments: Double
    }

    var acceptedDeals: Int { accepted.count }

    /// All segments sent for each accepted deal, whatever they were about.
    var segmentsPerAcceptedDeal: Double {
        accepted.isEmpty ? 0 : Double(segments) / Double(accepted.count)
    }

    /// Segments until acceptance, of each accepted deal, in order of size.
    var untilAcceptance: [Double] {
        paths.map { $0.values.reduce(0, +) }.sorted()
    }

    /// What the segments until acceptance were for, a mean for each accepted deal.
    var purposes: [(purpose: Purpose, segments: Double)] {
        let sum = paths.reduce(into: Spending()) { $0.merge($1, uniquingKeysWith: +) }
        return Purpose.allCases.map { ($0, (sum[$0] ?? 0) / Double(max(1, accepted.count))) }
    }

    /// Segments about proposals that came to nothing, for each accepted deal; they are on no accepted deal's path.
    var segmentsOnFailedProposals: Double {
        let failed = spentOnDeal.filter { deals[$0.key]?.acceptedAt == nil }
        return failed.values.flatMap(\.values).reduce(0, +) / Double(max(1, accepted.count))
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
            guard deals[deal]?.acceptedAt == nil else { return }
            spentOnDeal[deal, default: [:]][Purpose(of: handset), default: 0] += Double(count)
            return
        }
        let own = handset.code(after: "DONG Y ").flatMap { Code($0) }?.entry
        guard let listing = own ?? handset.entries.first(where: listings.contains) else {
            if handset.says("?") { spentOnQuestions[address, default: 0] += Double(count) }
            return
        }
        let questions = spentOnQuestions.removeValue(forKey: address) ?? 0
        for (purpose, segments) in [(Purpose(of: handset), Double(count)), (.question, questions)] where segments > 0 {
            spentOnListing[listing, default: []].append(
                Text(to: address, after: accepted.count, purpose: purpose, segments: segments))
        }
    }

    /// What was spent on the way to each accepted deal, in the order of acceptance.
    private var paths: [Spending] {
        var paths = accepted.map { spentOnDeal[$0] ?? [:] }
        // Which of the accepted deals rest on an entry; texts about a pool name the pool.
        var resting: [EntryID: [Int]] = [:]
        for (order, deal) in accepted.compactMap({ deals[$0] }).enumerated() {
            for entry in [deal.offer, deal.demand, deal.pool].compactMap({ $0 }) {
                resting[entry, default: []].append(order)
            }
        }
        for entry in spentOnListing.keys.sorted() {
            for text in spentOnListing[entry] ?? [] {
                let led = (resting[entry] ?? []).filter { $0 >= text.after && isSide(text.to, of: accepted[$0]) }
                for order in led { paths[order][text.purpose, default: 0] += text.segments / Double(led.count) }
            }
        }
        return paths
    }

    private func isSide(_ address: Address, of id: EntryID) -> Bool {
        guard let deal = deals[id] else { return false }
        return addresses[deal.seller] == address || addresses[deal.buyer] == address
    }
}
