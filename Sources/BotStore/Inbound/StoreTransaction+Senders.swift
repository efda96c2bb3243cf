package import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreTransaction {
    /// Keeps a conversation, and the channel that it came over as the way back.
    package func save(
        _ state: SenderState, of address: Address, medium: Medium, channel: String, at now: Timestamp
    ) throws {
        try save(Speaker(address: address, state: state, medium: medium, channel: channel, at: now), joining: nil)
    }

    /// - Parameter party: whose the address becomes with this message; `nil` where that does not change.
    func save(_ speaker: Speaker, joining party: PartyID?) throws {
        let address = speaker.address
        if speaker.state.preferences.isSilenced { try withdrawNotices(to: address, at: speaker.at) }
        let former = try self.party(at: address)?.id
        let owner = party ?? former
        let row: Arguments = [
            address.text, speaker.medium.rawValue, speaker.channel, speaker.at.milliseconds,
            speaker.state.preferences.isSilenced, try withPreferences { try $0.text(speaker.state.preferences) },
            try speaker.state.saved(),
        ]
        if let party {
            try db.run(Self.saveJoining, row + [party.sequence])
            remember(address, of: party, insteadOf: former)
        } else if let owner, memory?.with({ $0.contacts[owner.sequence]?.address }) == address {
            try db.run(Self.saveLatest, row)
        } else {
            try db.run(Self.save, row)
        }
        let sender = Sender(
            state: speaker.state, medium: speaker.medium, channel: speaker.channel, lastSeen: speaker.at)
        remember(sender, at: address, of: owner)
    }

    private static let save = """
        INSERT INTO address (address, medium, channel, last_at_ms, is_silenced, preferences, state)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (address) DO UPDATE SET \(conversation),
            recency = 1 + (SELECT coalesce(max(other.recency), 0) FROM address AS other
                WHERE other.party = address.party AND other.address <> address.address)
        """

    /// An address that becomes a party's, and the latest of it.
    private static let saveJoining = """
        INSERT INTO address (address, medium, channel, last_at_ms, is_silenced, preferences, state, party, recency)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1 + (SELECT coalesce(max(recency), 0) FROM address WHERE party = ?8))
        ON CONFLICT (address) DO UPDATE SET \(conversation), party = excluded.party, recency = excluded.recency
        """

    /// Of an address that is the latest of its party already: no index has a part in it.
    private static let saveLatest = """
        UPDATE address
        SET medium = ?2, channel = ?3, last_at_ms = ?4, is_silenced = ?5, preferences = ?6, state = ?7
        WHERE address = ?1
        """

    private static let conversation = """
        medium = excluded.medium, channel = excluded.channel, last_at_ms = excluded.last_at_ms,
            is_silenced = excluded.is_silenced, preferences = excluded.preferences, state = excluded.state
        """
}
