/// Messages of a period.
package struct Traffic: Hashable, Sendable {
    package var received = 0
    package var replies = 0
    package var replySegments = 0
    /// Sent from the outbox: notices, broadcasts, and replies of channels that answer later.
    package var notices = 0
    package var noticeSegments = 0

    package init() {}
}
