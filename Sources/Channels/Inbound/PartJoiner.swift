/// Puts together the texts that the network cut, in whatever order the parts come.
///
/// It is a value: keep ``waitingParts`` with the store's transaction and feed them to ``init(waiting:timeoutMs:)`` after a
/// restart, so that an acknowledged part is never lost. Memory is bounded by the parts of one timeout.
package struct PartJoiner: Sendable {
    /// What became of a part.
    package enum Result: Sendable, Equatable {
        /// The message is whole; its id is that of its first part.
        case whole(InboundMessage)
        /// Other parts are still to come.
        case waiting
        /// The part came before, alone or with its whole message.
        case duplicate
    }

    private struct Key: Hashable {
        let from: String
        let to: String?
        let reference: String
        let total: Int
    }

    private struct Pending {
        var parts: [Int: WaitingPart] = [:]
        let startedAtMs: Int64
        var isComplete = false
    }

    private let timeoutMs: Int64
    private var pending: [Key: Pending] = [:]

    /// `timeoutMs` is how long to wait for the other parts after the first; half an hour, as Kannel does.
    package init(timeoutMs: Int64 = 1_800_000) {
        self.timeoutMs = timeoutMs
    }

    /// A joiner that goes on with the parts that another one was waiting with.
    package init(waiting parts: [WaitingPart], timeoutMs: Int64 = 1_800_000) {
        self.init(timeoutMs: timeoutMs)
        for part in parts.sorted(by: { $0.arrivedAtMs < $1.arrivedAtMs }) {
            _ = add(part.message, nowMs: part.arrivedAtMs)
        }
    }

    /// The parts of messages that are not yet whole, in no order.
    package var waitingParts: [WaitingPart] {
        pending.values.filter { !$0.isComplete }.flatMap(\.parts.values)
    }

    /// Takes a message in; one without ``InboundMessage/part`` is whole already. `nowMs` is Unix milliseconds.
    package mutating func add(_ message: InboundMessage, nowMs: Int64) -> Result {
        guard let part = message.part else { return .whole(message) }
        let key = Key(from: message.from.value, to: message.to, reference: part.reference, total: part.total)
        var entry = pending[key] ?? Pending(startedAtMs: nowMs)
        guard !entry.isComplete, entry.parts[part.index] == nil else { return .duplicate }
        entry.parts[part.index] = WaitingPart(message: message, arrivedAtMs: nowMs)
        entry.isComplete = entry.parts.count == part.total
        pending[key] = entry
        return entry.isComplete ? .whole(Self.join(entry.parts)) : .waiting
    }

    /// Gives up on what has waited too long: the messages with what came of them, in the order of arrival.
    ///
    /// Whole messages are forgotten at the same age, after which a reference may be used anew.
    package mutating func expire(nowMs: Int64) -> [InboundMessage] {
        let old = pending.filter { nowMs - $0.value.startedAtMs >= timeoutMs }
        for key in old.keys { pending[key] = nil }
        return old.values.filter { !$0.isComplete }
            .sorted { ($0.startedAtMs, $0.parts.count) < ($1.startedAtMs, $1.parts.count) }
            .map { Self.join($0.parts) }
    }

    /// One message of the texts in their order; everything else is the first part's.
    private static func join(_ parts: [Int: WaitingPart]) -> InboundMessage {
        let ordered = parts.sorted { $0.key < $1.key }.map(\.value.message)
        var message = ordered[0]
        message.text = ordered.map(\.text).joined()
        message.part = nil
        return message
    }
}
