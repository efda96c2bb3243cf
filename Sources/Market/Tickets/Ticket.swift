package import Vocabulary

/// Something that a person has to look at: a wish to be called, or an incident.
package struct Ticket: Hashable, Sendable {
    package var id: EntryID
    package var openedBy: PartyID
    /// Who is complained about, when a code named a deal or listing, or a number a party.
    package var about: PartyID?
    /// The deal or listing that it concerns.
    package var subject: EntryID?
    package var kind: Kind
    /// The complaint as written; removed when the sender is forgotten.
    package var body: String
    /// The present province whose focal point gets it.
    package var province: ProvinceID?
    package var isOpen: Bool
    package var openedAt: Timestamp

    package init(
        id: EntryID, openedBy: PartyID, about: PartyID? = nil, subject: EntryID? = nil, kind: Kind, body: String,
        province: ProvinceID?, isOpen: Bool = true, openedAt: Timestamp
    ) {
        self.id = id
        self.openedBy = openedBy
        self.about = about
        self.subject = subject
        self.kind = kind
        self.body = body
        self.province = province
        self.isOpen = isOpen
        self.openedAt = openedAt
    }

    /// The telephone number that the text complains about, or wants to be called at.
    package var namedNumber: Address? {
        Address(in: body)
    }

    /// Why a ticket was opened. Raw values are the corpus's categories, and three of the programme's own.
    package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case callBack = "call-back"
        case countDispute = "count-dispute"
        /// Only who gave the goods has said how much it was.
        case loneCount = "lone-count"
        case noShow = "no-show"
        case spoiled, blocked, scam, payment
        case shortWeight = "short-weight"
        case price, disease, other

        /// Whether the other side of a deal is to blame if it is true; a checkpoint or a disease is nobody's fault.
        package var hasCulprit: Bool {
            switch self {
            case .noShow, .spoiled, .scam, .payment, .shortWeight, .price: true
            case .callBack, .countDispute, .loneCount, .blocked, .disease, .other: false
            }
        }

        /// Whether the real count settles it.
        package var isAboutCounts: Bool { self == .countDispute || self == .loneCount }
    }
}
