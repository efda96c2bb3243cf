package import Conversation
import GRDB
package import Market
package import Vocabulary

extension StoreTransaction {
    /// Queues notices, each over the channel that its address last wrote over.
    ///
    /// - Parameter fallback: the channel for an address that never wrote; a notice without any channel is queued as dead, so
    ///   that an operator sees it.
    /// - Returns: the messages as queued, in order.
    @discardableResult
    package func enqueue(
        _ notices: [Notice], at now: Timestamp, fallback: (Address) -> String?
    ) throws -> [OutboxMessage] {
        try notices.map { notice in
            return try enqueue(
                notice.text, to: notice.to, over: sender(notice.to)?.channel ?? fallback(notice.to),
                priority: OutboxPriority(notice.urgency), at: now, dueAt: now.adding(seconds: notice.holdSeconds),
                announces: notice.concerns, undoes: notice.undoes)
        }
    }

    /// Queues a reply, for channels that cannot answer in the response to the message itself.
    ///
    /// - Parameters:
    ///   - choices: the answers that the text offers by number.
    ///   - replyContext: what the provider wants back with a reply.
    @discardableResult
    package func enqueueReply(
        _ text: String, choices: [Choice] = [], to address: Address, over channel: String, replyContext: String? = nil,
        at now: Timestamp
    ) throws -> OutboxMessage {
        try enqueue(
            text, choices: choices, to: address, over: channel, replyContext: replyContext, priority: .reply, at: now,
            dueAt: now)
    }

    private func enqueue(
        _ text: String, choices: [Choice] = [], to address: Address, over channel: String?, replyContext: String? = nil,
        priority: OutboxPriority, at now: Timestamp, dueAt: Timestamp, announces: EntryID? = nil,
        undoes: [EntryID] = []
    ) throws -> OutboxMessage {
        var message = OutboxMessage(
            id: 0, recipient: address, channel: channel ?? "", priority: priority, text: text, state: .queued,
            createdAt: now, dueAt: dueAt, attempts: 0, replyContext: replyContext, choices: choices)
        if channel == nil {
            message.state = .dead
            message.reason = "no channel reaches this address"
            message.settledAt = now
        }
        try db.run(
            """
            INSERT INTO outbox (recipient, channel, priority, text, segments, state, created_at_ms, due_at_ms, reason,
                settled_at_ms, reply_context, choices, announces, undoes)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                address.text, message.channel, priority.rawValue, text, SegmentCount(of: text).segments,
                message.state.rawValue, now.milliseconds, dueAt.milliseconds, message.reason,
                message.settledAt?.milliseconds, replyContext, try OutboxMessage.text(of: choices),
                announces?.sequence,
                undoes.isEmpty ? nil : undoes.map { String($0.sequence) }.joined(separator: ","),
            ])
        message.id = db.lastInsertedRowID
        if priority != .reply { rememberNotice(to: address, at: now) }
        return message
    }
}

extension StoreView {
    package func latestNotice(to address: Address) throws -> (at: Timestamp, undoes: [EntryID])? {
        try db.first(
            """
            SELECT created_at_ms, undoes FROM outbox WHERE recipient = ? AND priority <> ?
            ORDER BY created_at_ms DESC, id DESC LIMIT 1
            """, [address.text, OutboxPriority.reply.rawValue]
        ) { reader in
            let at = try reader.timestamp()
            let undoes: String? = try reader.next()
            return (at, undoes?.split(separator: ",").compactMap { Int64($0) }.map(EntryID.init) ?? [])
        }
    }

    /// Counted no further than `NoticeTimes.most`.
    package func noticeCount(to address: Address, since: Timestamp) throws -> Int {
        if let known = memory?.with({ $0.notices[address]?.count(since: since) }) { return known }
        let times: [Int64] = try db.column(
            """
            SELECT created_at_ms FROM outbox WHERE recipient = ? AND created_at_ms >= ? AND priority <> ?
            ORDER BY created_at_ms DESC LIMIT ?
            """, [address.text, since.milliseconds, OutboxPriority.reply.rawValue, NoticeTimes.most])
        memory?.with {
            $0.notices[address] = NoticeTimes(
                since: since, times: times.reversed().map(Timestamp.init(milliseconds:)))
        }
        return times.count
    }
}
