import Conversation
import Foundation
import GRDB
import Market
import Vocabulary

extension OutboxMessage {
    static let columns = """
        id, recipient, channel, priority, text, state, created_at_ms, due_at_ms, attempts, provider_id, reason, settled_at_ms,
        reply_context, choices, stands_in_for
        """

    /// The condition that no other message to the same recipient is under way or goes before this one.
    static let isItsRecipientsTurn = """
        NOT EXISTS (
            SELECT 1 FROM outbox AS other
            WHERE other.state IN ('queued', 'leased') AND other.recipient = outbox.recipient
                AND (other.priority, other.id) < (outbox.priority, outbox.id))
        AND NOT EXISTS (
            SELECT 1 FROM outbox AS other
            WHERE other.state IN ('queued', 'leased') AND other.recipient = outbox.recipient
                AND other.state = 'leased')
        """

    init(reader: inout ColumnReader) throws {
        let id: Int64 = try reader.next()
        let recipient = Address(try reader.next())
        let channel: String = try reader.next()
        let priority = OutboxPriority(rawValue: try reader.next()) ?? .broadcast
        self.init(
            id: id, recipient: recipient, channel: channel, priority: priority, text: try reader.next(),
            state: try reader.raw(), createdAt: try reader.timestamp(), dueAt: try reader.timestamp(),
            attempts: try reader.next(), providerID: try reader.next(), reason: try reader.next(),
            settledAt: try reader.timestampIfPresent(), replyContext: try reader.next(),
            choices: Self.choices(try reader.next()), standsInFor: try reader.next())
    }

    /// The choices as they are stored; nil where there is none.
    static func text(of choices: [Choice]) throws -> String? {
        choices.isEmpty ? nil : String(decoding: try JSONEncoder().encode(choices), as: UTF8.self)
    }

    /// Choices in another form than today's are left out: the text says them too.
    private static func choices(_ text: String?) -> [Choice] {
        text.flatMap { try? JSONDecoder().decode([Choice].self, from: Data($0.utf8)) } ?? []
    }
}
