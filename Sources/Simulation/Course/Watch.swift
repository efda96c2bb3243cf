import BotStore
import Conversation
import Market
import Vocabulary

/// Looks at everything that is sent, and at the books, for what must never be.
struct Watch: Sendable {
    /// How often each thing happened that must not, with the first text or row that shows it.
    private(set) var violations: [String: (count: Int, example: String)] = [:]
    private(set) var textsChecked = 0
    private(set) var audits = 0

    var isClean: Bool { violations.isEmpty }

    /// Checks a text at the moment at which it reaches a phone.
    ///
    /// - Parameter answers: whether it is the reply to a text of the recipient's a moment ago.
    mutating func check(
        _ sending: Gateway.Sending, isSilent: Bool, at now: Timestamp, in transaction: StoreTransaction
    ) throws {
        textsChecked += 1
        if sending.to.isPhone, SegmentCount(of: sending.text).segments > 2 {
            note("longer than two segments", sending.text)
        }
        if let row = sending.row {
            if isSilent { note("written to somebody who said STOP", sending.text) }
            if row.priority >= .notice, QuietHours.earliestSending(from: now) != now {
                note("a notice at night", sending.text)
            }
        }
        try checkNumbers(sending, in: transaction)
        let words = Handset(sending.text).text.lowercased()
        for unit in [" tan trung", " kg trung", " t chicken egg", " kg chicken egg"] where words.contains(unit) {
            note("eggs that are weighed", sending.text)
        }
    }

    /// Holds the books against each other.
    mutating func audit(_ view: StoreView) throws {
        audits += 1
        for violation in try view.audit() { note("unsound books", violation) }
    }

    /// A number may stand in a text to an official, or to somebody who has agreed a deal with its owner.
    /// A number may stand in a text to an official, or to somebody who has agreed on something with its owner.
    private mutating func checkNumbers(_ sending: Gateway.Sending, in transaction: StoreTransaction) throws {
        for number in Handset(sending.text).numbers where number != sending.to {
            guard let reader = try transaction.party(at: sending.to), !reader.role.isOfficial,
                let owner = try transaction.party(at: number)
            else { continue }
            let deals = try transaction.deals(of: reader.id, in: DealState.allCases, limit: 1_000)
            if !deals.contains(where: { $0.acceptedAt != nil && $0.side(of: owner.id) != nil }) {
                note("a number before both consented", sending.text)
            }
        }
    }

    private mutating func note(_ what: String, _ example: String) {
        violations[what, default: (0, example)].count += 1
    }
}
