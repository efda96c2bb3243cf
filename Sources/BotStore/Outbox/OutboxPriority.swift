package import Conversation

/// In which order queued messages go: replies, then notices of deals, then other notices, then broadcasts.
package enum OutboxPriority: Int, Hashable, Comparable, Sendable, CaseIterable {
    case reply, deal, notice, broadcast

    package init(_ urgency: Notice.Urgency) {
        self =
            switch urgency {
            case .deal: .deal
            case .notice: .notice
            case .broadcast: .broadcast
            }
    }

    package static func < (left: OutboxPriority, right: OutboxPriority) -> Bool {
        left.rawValue < right.rawValue
    }
}
