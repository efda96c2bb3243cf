import BotStore
import Conversation
import Market
import Testing
import Vocabulary

@Suite struct OutboxTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    private func enqueue(_ notices: [Notice], at now: Timestamp = Sample.now) async throws -> [Int64] {
        try await store.submit { try $0.enqueue(notices, at: now, fallback: { _ in "sms" }).map(\.id) }
    }

    private func claim(
        _ priorities: Set<OutboxPriority> = Set(OutboxPriority.allCases), at now: Timestamp = Sample.now,
        channel: String = "sms"
    ) async throws -> [Int64] {
        try await store.submit {
            try $0.claim(
                OutboxClaim(channel: channel, priorities: priorities, now: now, leaseMilliseconds: 60_000, limit: 10)
            ).map(\.id)
        }
    }

    private func settle(_ id: Int64, _ outcome: DeliveryOutcome, at now: Timestamp = Sample.now) async throws -> Bool {
        try await store.submit { try $0.settle(id, outcome, at: now) }
    }

    private static func notice(_ to: Address, _ urgency: Notice.Urgency, _ text: String = "Co nguoi mua") -> Notice {
        Notice(to: to, text: text, urgency: urgency)
    }

    @Test func remembersWhatTheLatestNoticeOfferedToWithdraw() async throws {
        var acted = Self.notice(Sample.hanh, .deal)
        acted.undoes = [EntryID(101), EntryID(102)]
        _ = try await enqueue([acted, Self.notice(Sample.binh, .deal)])
        let latest = try await store.submit { try $0.latestNotice(to: Sample.hanh)?.undoes }
        #expect(latest == [EntryID(101), EntryID(102)])
        _ = try await store.submit { try $0.enqueueReply("Da ghi", to: Sample.hanh, over: "sms", at: Sample.now) }
        #expect(try await store.submit { try $0.latestNotice(to: Sample.hanh)?.undoes } == latest)
        _ = try await enqueue([Self.notice(Sample.hanh, .notice)])
        #expect(try await store.submit { try $0.latestNotice(to: Sample.hanh)?.undoes } == [])
    }

    @Test func claimsDealsBeforeNoticesBeforeBroadcasts() async throws {
        let people = (0..<3).map { Address("+8491000000\($0)") }
        let ids = try await enqueue([
            Self.notice(people[0], .broadcast), Self.notice(people[1], .notice), Self.notice(people[2], .deal),
        ])
        #expect(try await claim() == [ids[2], ids[1], ids[0]])
        #expect(try await claim() == [])
    }

    @Test func sendsOneAfterTheOtherToOneRecipient() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal), Self.notice(Sample.hanh, .deal)])
        #expect(try await claim() == [ids[0]])
        #expect(try await claim() == [])
        #expect(try await settle(ids[0], .sent(providerID: "a")))
        #expect(try await claim() == [ids[1]])
    }

    @Test func holdsALaterMessageWhileAnEarlierOneWaitsForItsRetry() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal), Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        let later = Sample.now.adding(seconds: 30)
        #expect(try await settle(ids[0], .retry(at: later, reason: "busy")))
        #expect(try await claim() == [])
        #expect(try await claim(at: later) == [ids[0]])
    }

    @Test func letsADealPassANoticeThatWaitsForTheMorning() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .notice), Self.notice(Sample.hanh, .deal)])
        #expect(try await claim([.reply, .deal]) == [ids[1]])
    }

    @Test func keepsChannelsApart() async throws {
        _ = try await enqueue([Self.notice(Sample.hanh, .deal)])
        #expect(try await claim(channel: "zalo") == [])
    }

    /// Also when the process had no time to let go of anything, the lock on its mark goes with it.
    @Test func queuesAgainAtOnceWhatADeadSenderHadUnderWay() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        do {
            let mark = try await store.beginSending()
            #expect(try await claim() == ids)
            withExtendedLifetime(mark) {}
        }
        let successor = try await store.beginSending()
        #expect(try await claim() == ids)
        withExtendedLifetime(successor) {}
    }

    @Test func leavesWhatAnotherSenderHasUnderWay() async throws {
        _ = try await enqueue([Self.notice(Sample.hanh, .deal)])
        let first = try await store.beginSending()
        _ = try await claim()
        let second = try await store.beginSending()
        #expect(try await claim() == [])
        withExtendedLifetime((first, second)) {}
    }

    @Test func queuesAgainWhatAWorkerNeverSettled() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        #expect(try await claim(at: Sample.now.adding(seconds: 59)) == [])
        let again = try await store.submit {
            try $0.claim(
                OutboxClaim(
                    channel: "sms", now: Sample.now.adding(seconds: 60), leaseMilliseconds: 1, limit: 1))
        }
        #expect(again.map(\.id) == ids)
        #expect(again.map(\.attempts) == [2])
    }

    @Test(arguments: [
        (DeliveryOutcome.dead(reason: "no such number"), OutboxState.dead),
        (.ambiguous(reason: "timeout"), .ambiguous),
    ])
    func listsAndRetriesWhatFailed(outcome: DeliveryOutcome, state: OutboxState) async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal, "Xin chao")])
        _ = try await claim()
        #expect(try await settle(ids[0], outcome))
        #expect(try await store.read { try $0.outbox(state, limit: 10).map(\.text) } == ["Xin chao"])
        #expect(try await store.submit { try $0.retryOutbox(ids[0], over: "zalo", at: Sample.now) })
        #expect(try await claim(channel: "zalo") == ids)
    }

    @Test func passesWhatWaitsOnToAnotherChannelOnly() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        #expect(try await store.submit { try $0.retryOutbox(ids[0], at: Sample.now) } == false)
        #expect(try await store.submit { try $0.retryOutbox(ids[0], over: "zalo", at: Sample.now) })
        #expect(try await claim(channel: "zalo") == ids)
        #expect(try await store.submit { try $0.retryOutbox(ids[0], over: "sms", at: Sample.now) } == false)
    }

    @Test func dropsWhatHasNotGone() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        #expect(try await store.submit { try $0.dropOutbox(ids[0], at: Sample.now) })
        #expect(try await claim() == [])
        #expect(try await store.submit { try $0.dropOutbox(ids[0], at: Sample.now) } == false)
        #expect(try await store.read { try $0.outboxMessage(ids[0])?.text } == "")
    }

    @Test func settlesOnlyWhatIsUnderWay() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        #expect(try await settle(ids[0], .dead(reason: "never claimed")) == false)
        _ = try await claim()
        #expect(try await settle(ids[0], .sent(providerID: "a")))
        #expect(try await settle(ids[0], .sent(providerID: "b")) == false)
    }

    @Test func settlesByReceipt() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        _ = try await settle(ids[0], .sent(providerID: "p-1"))
        let states = try await store.submit { transaction in
            let unknown = try transaction.settle(
                receipt: .delivered, channel: "zalo", providerID: "p-1", reference: nil, at: Sample.now)
            let delivered = try transaction.settle(
                receipt: .delivered, channel: "sms", providerID: "p-1", reference: nil, at: Sample.now)
            let late = try transaction.settle(
                receipt: .failed(reason: "late"), channel: "sms", providerID: "p-1", reference: nil, at: Sample.now)
            return [unknown?.state, delivered?.state, late?.state]
        }
        #expect(states == [nil, .delivered, .delivered])
    }

    @Test(arguments: [
        (DeliveryReceipt.sent(providerID: "p"), OutboxState.sent), (.delivered, .delivered),
        (.failed(reason: "no such number"), .dead),
    ])
    func aReportSettlesWhatWasAmbiguous(receipt: DeliveryReceipt, expected: OutboxState) async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        _ = try await settle(ids[0], .ambiguous(reason: "timeout"))
        let message = try #require(try await store.read { try $0.outboxMessage(ids[0]) })
        let reference = OutboxReference(message).description
        let settled = try await store.submit {
            try $0.settle(receipt: receipt, channel: "sms", providerID: "p", reference: reference, at: Sample.now)
        }
        #expect(settled?.state == expected)
        // Another database's message of the same number is another message.
        let other = OutboxReference("\(ids[0])-1")?.description
        let unknown = try await store.submit {
            try $0.settle(receipt: .delivered, channel: "sms", providerID: "q", reference: other, at: Sample.now)
        }
        #expect(unknown == nil)
    }

    /// A provider's report takes another way than its answer, and may be there first.
    @Test(arguments: [
        (DeliveryReceipt.delivered, OutboxState.delivered), (.failed(reason: "switched off"), .dead),
        (.sent(providerID: "p-1"), .sent),
    ])
    func aReportMayComeBeforeTheAnswer(receipt: DeliveryReceipt, expected: OutboxState) async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        for channel in ["zalo", "sms"] {
            let settled = try await store.submit {
                try $0.settle(receipt: receipt, channel: channel, providerID: "p-1", reference: nil, at: Sample.now)
            }
            #expect(settled == nil)
        }
        #expect(try await settle(ids[0], .sent(providerID: "p-1")))
        let message = try await store.read { try $0.outboxMessage(ids[0]) }
        #expect(message?.state == expected)
        // It counts once, for that message.
        let next = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        _ = try await settle(next[0], .sent(providerID: "p-1"))
        #expect(try await store.read { try $0.outboxMessage(next[0]) }?.state == .sent)
    }

    @Test func keepsNoReportWhileNothingIsUnderWay() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await store.submit {
            try $0.settle(receipt: .delivered, channel: "sms", providerID: "p-1", reference: nil, at: Sample.now)
        }
        _ = try await claim()
        _ = try await settle(ids[0], .sent(providerID: "p-1"))
        #expect(try await store.read { try $0.outboxMessage(ids[0]) }?.state == .sent)
    }

    @Test func aReadingSettlesEverythingBeforeIt() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal), Self.notice(Sample.binh, .deal)])
        _ = try await claim()
        for id in ids { _ = try await settle(id, .sent(providerID: "\(id)")) }
        let states = try await store.submit { transaction in
            try transaction.markDelivered(
                to: Sample.hanh, over: "sms", until: Sample.now.adding(seconds: -1), at: Sample.now)
            let before = try transaction.outboxMessage(ids[0])?.state
            try transaction.markDelivered(to: Sample.hanh, over: "sms", until: Sample.now, at: Sample.now)
            return [before, try transaction.outboxMessage(ids[0])?.state, try transaction.outboxMessage(ids[1])?.state]
        }
        #expect(states == [.sent, .delivered, .sent])
    }

    @Test func aLateFailureDoesNotStopASecondAttempt() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        _ = try await settle(ids[0], .retry(at: Sample.now, reason: "busy"))
        let message = try #require(try await store.read { try $0.outboxMessage(ids[0]) })
        let reference = OutboxReference(message).description
        let settled = try await store.submit {
            try $0.settle(
                receipt: .failed(reason: "x"), channel: "sms", providerID: nil, reference: reference, at: Sample.now)
        }
        #expect(settled?.state == .queued)
    }

    @Test func tellsThatAnAttemptWasInterruptedAfterOneThatWasNot() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        _ = try await settle(ids[0], .retry(at: Sample.now, reason: "busy"))
        let reasons = try await store.submit { transaction in
            try [Sample.now, Sample.now.adding(seconds: 60)].map { moment in
                let claim = OutboxClaim(channel: "sms", now: moment, leaseMilliseconds: 60_000, limit: 1)
                return try transaction.claim(claim).first?.reason
            }
        }
        #expect(reasons == ["busy", nil])
    }

    @Test func goesBackTheWayThePersonCame() async throws {
        try await store.submit { transaction in
            try transaction.save(SenderState(), of: Sample.hanh, medium: .chat, channel: "zalo", at: Sample.now)
        }
        let message = try await store.submit { transaction in
            try transaction.enqueue([Self.notice(Sample.hanh, .deal)], at: Sample.now, fallback: { _ in "sms" }).first
        }
        #expect(message?.channel == "zalo")
    }

    @Test func showsWhatNoChannelReaches() async throws {
        let message = try await store.submit { transaction in
            try transaction.enqueue([Self.notice(Sample.hanh, .deal)], at: Sample.now, fallback: { _ in nil }).first
        }
        #expect(message?.state == .dead)
        #expect(try await store.read { try $0.outbox(.dead, limit: 5).count } == 1)
    }

    @Test func countsNoticesButNotReplies() async throws {
        _ = try await enqueue([Self.notice(Sample.hanh, .deal), Self.notice(Sample.binh, .deal)])
        let counts = try await store.submit { transaction in
            try transaction.enqueueReply("Da nhan", to: Sample.hanh, over: "sms", at: Sample.now)
            return [
                try transaction.noticeCount(to: Sample.hanh, since: Sample.now),
                try transaction.noticeCount(to: Sample.hanh, since: Sample.now.adding(seconds: 1)),
            ]
        }
        #expect(counts == [1, 0])
    }

    @Test func saysWhenTheNextMessageIsDue() async throws {
        #expect(try await store.read { try $0.nextDue(channel: "sms", priorities: [.deal]) } == nil)
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal)])
        #expect(try await store.read { try $0.nextDue(channel: "sms", priorities: [.deal]) } == Sample.now)
        _ = try await claim()
        _ = try await settle(ids[0], .retry(at: Sample.now.adding(seconds: 9), reason: "busy"))
        let due = try await store.read { try $0.nextDue(channel: "sms", priorities: [.deal]) }
        #expect(due == Sample.now.adding(seconds: 9))
    }

    @Test func namesNoMomentForAMessageWhoseTurnHasNotCome() async throws {
        let ids = try await enqueue([Self.notice(Sample.hanh, .deal), Self.notice(Sample.hanh, .deal)])
        _ = try await claim()
        let leaseEnd = Sample.now.adding(seconds: 60)
        #expect(try await store.read { try $0.nextDue(channel: "sms", priorities: [.deal]) } == leaseEnd)
        let retry = Sample.now.adding(seconds: 30)
        _ = try await settle(ids[0], .retry(at: retry, reason: "busy"))
        #expect(try await store.read { try $0.nextDue(channel: "sms", priorities: [.deal]) } == retry)
    }
}
