import Conversation
import GRDB
import Market
package import Vocabulary

extension StoreView {
    /// The parts of a message that have come, in their order.
    package func parts(of key: PartKey) throws -> [HeldPart] {
        try db.all(
            "SELECT \(HeldPart.columns) FROM part WHERE \(PartKey.condition) ORDER BY place", key.arguments,
            HeldPart.init(reader:))
    }

    /// The message that has waited longest for its other parts, or was handled longest ago, if its first part came by a
    /// moment.
    package func oldestParts(by moment: Timestamp) throws -> PartKey? {
        try db.first(
            "SELECT \(HeldPart.columns) FROM part WHERE waiting_since_ms <= ? ORDER BY waiting_since_ms LIMIT 1",
            [moment.milliseconds], HeldPart.init(reader:))?.key
    }
}

extension StoreTransaction {
    /// Keeps a part whose place is free.
    package func hold(_ part: HeldPart) throws {
        try db.run(
            "INSERT INTO part (\(HeldPart.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            part.key.arguments + [
                part.index, part.messageID, part.text, part.medium.rawValue, part.waitingSince.milliseconds,
                part.isHandled,
            ])
    }

    /// Notes that a message is whole and handled; its parts stay to know their repetitions by.
    package func markHandled(_ key: PartKey) throws {
        try db.run("UPDATE part SET is_handled = 1 WHERE \(PartKey.condition)", key.arguments)
    }

    /// Forgets a message's parts.
    package func removeParts(of key: PartKey) throws {
        try db.run("DELETE FROM part WHERE \(PartKey.condition)", key.arguments)
    }
}

extension PartKey {
    fileprivate static let condition =
        "channel = ? AND sender = ? AND recipient = ? AND reference = ? AND total = ?"

    fileprivate var arguments: Arguments {
        [channel, sender.text, recipient, reference, total]
    }
}

extension HeldPart {
    fileprivate static let columns = """
        channel, sender, recipient, reference, total, place, message_id, text, medium, waiting_since_ms, is_handled
        """

    fileprivate init(reader: inout ColumnReader) throws {
        let key = PartKey(
            channel: try reader.next(), sender: Address(try reader.next()), recipient: try reader.next(),
            reference: try reader.next(), total: try reader.next())
        self.init(
            key: key, index: try reader.next(), messageID: try reader.next(), text: try reader.next(),
            medium: try reader.raw(), waitingSince: try reader.timestamp(), isHandled: try reader.next())
    }
}
