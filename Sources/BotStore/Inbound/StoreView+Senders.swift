package import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreView {
    /// The conversation with an address; a fresh one for an address that never wrote.
    ///
    /// A state that an older version saved in another form starts afresh, with its preferences kept.
    package func state(of address: Address) throws -> SenderState {
        try sender(address)?.state ?? SenderState()
    }

    /// What is known of an address; `nil` when it neither wrote nor belongs to anyone.
    package func sender(_ address: Address) throws -> Sender? {
        if let known = memory?.with({ $0.senders[address] }) { return known }
        let sender = try storedSender(address)
        if let sender { memory?.with { $0.senders[address] = sender } }
        return sender
    }

    private func storedSender(_ address: Address) throws -> Sender? {
        try db.first(
            """
            SELECT state, preferences, is_silenced, medium, channel, last_at_ms FROM address WHERE address = ?
            """, [address.text]
        ) { reader in
            let text: String? = try reader.next()
            let preferencesText: String? = try reader.next()
            let isSilenced: Bool = try reader.next()
            var state = SenderState()
            if let decoded = text.flatMap(SenderState.init(saved:)) {
                state = decoded
            } else {
                state.preferences = withPreferences { $0.preferences(preferencesText, isSilenced: isSilenced) }
            }
            return Sender(
                state: state, medium: try reader.rawIfPresent() ?? Self.medium(of: address), channel: try reader.next(),
                lastSeen: try reader.timestampIfPresent())
        }
    }

    package func contact(of party: PartyID) throws -> Contact? {
        if let known = memory?.with({ $0.contacts[party.sequence] }) { return known }
        let contact = try db.first(
            "SELECT \(Self.contactColumns) FROM address WHERE party = ? ORDER BY recency DESC LIMIT 1",
            [party.sequence], contact(reader:))
        if let contact { memory?.with { $0.contacts[party.sequence] = contact } }
        return contact
    }

    package func contact(at address: Address) throws -> Contact? {
        try db.first(
            "SELECT \(Self.contactColumns) FROM address WHERE address = ?", [address.text], contact(reader:))
    }

    package func broadcastAudience(in province: ProvinceID, excluding: PartyID) throws -> [Contact] {
        // `CROSS JOIN` keeps SQLite from starting with the addresses. With a bare `max`, the other columns are its row's.
        try db.all(
            """
            SELECT \(Self.contactColumns), max(recency) FROM party CROSS JOIN address ON address.party = party.id
            WHERE party.province = ? AND party.id <> ? AND party.trust <> 'blocked' GROUP BY party.id ORDER BY party.id
            """, [province.key, excluding.sequence], contact(reader:)
        ).filter { !$0.preferences.isSilenced }
    }

    private static let contactColumns =
        "address.address, address.medium, address.preferences, address.is_silenced, address.last_at_ms"

    private func contact(reader: inout ColumnReader) throws -> Contact {
        let address = Address(try reader.next())
        let medium = try reader.rawIfPresent(Medium.self)
        let text: String? = try reader.next()
        let isSilenced: Bool = try reader.next()
        return Contact(
            address: address, medium: medium ?? Self.medium(of: address),
            preferences: withPreferences { $0.preferences(text, isSilenced: isSilenced) },
            hasWritten: try reader.timestampIfPresent() != nil)
    }

    /// The medium of an address that never wrote.
    static func medium(of address: Address) -> Medium {
        address.isPhone ? .sms : .chat
    }
}
