import CommandParser
import Conversation
import Foundation
import Market

/// What was heard while transcripts were played.
struct Hearing {
    private(set) var intents = Set<Intent>()
    private(set) var refusals = Set<RefusalKind>()
    private(set) var dealSteps = Set<Step<DealState>>()
    private(set) var listingSteps = Set<Step<ListingState>>()
    private(set) var trustSteps = Set<Step<Party.Trust>>()
    private(set) var ticketSteps = Set<Step<Bool>>()
    /// Everything that the bot said, each line by itself, without accents and in lower case.
    private var said = Data("\n".utf8)

    /// From which state to which something led.
    struct Step<State: Hashable & Sendable>: Hashable, Sendable {
        let from: State
        let to: State

        init(_ from: State, _ to: State) {
            self.from = from
            self.to = to
        }
    }

    mutating func hear(_ intent: Intent, answeredBy turn: Turn) {
        if let reply = turn.reply {
            intents.insert(intent)
            hear(reply)
        }
        if let refusal = turn.refusal { refusals.insert(RefusalKind(refusal)) }
        turn.notices.forEach { hear($0.text) }
    }

    mutating func hear(_ text: String) {
        said.append(contentsOf: (GSM7.folded(text).lowercased() + "\n").utf8)
    }

    /// Takes a change in, given the market before it.
    mutating func hear(_ change: MarketChange, before market: some MarketView) throws {
        switch change {
        case .deal(let deal):
            guard let before = try market.deal(deal.id) else { return }
            dealSteps.insert(Step(before.state, deal.state))
        case .listing(let listing):
            listingSteps.insert(Step(try market.listing(listing.id)?.state ?? .draft, listing.state))
        case .party(let party):
            guard let before = try market.party(party.id) else { return }
            trustSteps.insert(Step(before.trust, party.trust))
        case .ticket(let ticket):
            ticketSteps.insert(Step(try market.ticket(ticket.id)?.isOpen ?? false, ticket.isOpen))
        default: break
        }
    }

    /// Whether a sentence is in a line that was said, its gaps standing for anything.
    func has(_ sentence: Sentence) -> Bool {
        let fragments = sentence.fragments.filter { !$0.isEmpty }.map { Data($0.utf8) }
        guard let first = fragments.first else { return true }
        var rest = said.startIndex..<said.endIndex
        while let found = said.range(of: first, in: rest) {
            let lineEnd = said.range(of: Data("\n".utf8), in: found.upperBound..<said.endIndex)?.lowerBound
            let line = found.upperBound..<(lineEnd ?? said.endIndex)
            if holds(fragments.dropFirst(), in: line) { return true }
            rest = line.upperBound..<said.endIndex
        }
        return false
    }

    private func holds(_ fragments: ArraySlice<Data>, in line: Range<Data.Index>) -> Bool {
        var rest = line
        for fragment in fragments {
            guard let found = said.range(of: fragment, in: rest) else { return false }
            rest = found.upperBound..<rest.upperBound
        }
        return true
    }

    mutating func add(_ other: Hearing) {
        intents.formUnion(other.intents)
        refusals.formUnion(other.refusals)
        dealSteps.formUnion(other.dealSteps)
        listingSteps.formUnion(other.listingSteps)
        trustSteps.formUnion(other.trustSteps)
        ticketSteps.formUnion(other.ticketSteps)
        said.append(other.said)
    }
}
