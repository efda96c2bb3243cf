package import Vocabulary

/// What providers know a message of the outbox by, the same on every attempt: the row's number and the time of writing.
///
/// A fresh or restored database counts its rows anew; with the time, no row is taken for a message that the provider has
/// seen before and dropped as its repetition.
package struct OutboxReference: Hashable, Sendable, CustomStringConvertible {
    package var id: Int64
    package var createdAt: Timestamp

    package init(_ message: OutboxMessage) {
        id = message.id
        createdAt = message.createdAt
    }

    /// Reads what ``description`` wrote; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = Int64(parts[0]), let milliseconds = Int64(parts[1], radix: 36) else {
            return nil
        }
        self.id = id
        createdAt = Timestamp(milliseconds: milliseconds)
    }

    package var description: String {
        "\(id)-\(String(createdAt.milliseconds, radix: 36))"
    }
}
