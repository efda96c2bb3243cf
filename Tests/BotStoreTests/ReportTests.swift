import BotStore
import Conversation
import Market
import Testing
import Vocabulary

@Suite struct ReportTests {
    private let directory: TemporaryDirectory
    private let store: Store
    private let eggs: ProduceID

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
        eggs = try #require(ProduceID.all.first { $0.row.group == .eggs })
    }

    private static let query = FiguresQuery(province: nil, from: Sample.today.adding(days: -40), to: Sample.today)

    /// Two provinces, two months, mass and eggs.
    private func deliver() async throws {
        let (here, there) = (ProvinceID.present[0], ProvinceID.present[1])
        let eggs = eggs
        try await store.submit { transaction in
            var changes: [MarketChange] = [
                .party(Sample.party(1, in: here)), .party(Sample.party(2, role: .enterprise)),
                .listing(Sample.listing(100, in: here)), .listing(Sample.listing(101, of: 2, .demand)),
            ]
            for (number, hours) in [1, 2, 10, 5].enumerated() {
                var deal = Sample.deal(Int64(102 + number), offer: 100, demand: 101, seller: 1, buyer: 2)
                deal.state = .accepted
                deal.acceptedAt = Sample.now.adding(seconds: Int64(hours) * 3_600)
                changes.append(.deal(deal))
            }
            let lastMonth = Sample.today.adding(days: -30)
            changes += [
                .ledger(Sample.ledgerLine(of: 102, .mass(Grams(kilograms: 500)), in: here)),
                .ledger(Sample.ledgerLine(of: 103, .mass(Grams(kilograms: 250)), in: there, on: lastMonth)),
                .ledger(Sample.ledgerLine(of: 104, .pieces(3_000), eggs, in: here)),
            ]
            try transaction.apply(changes)
        }
    }

    @Test func neverAddsEggsToTonnes() async throws {
        try await deliver()
        let report = try await store.read { try $0.report(Self.query) }
        #expect(report.figures.deliveredMass == Grams(kilograms: 750))
        #expect(report.figures.deliveredEggs == 3_000)
        #expect(report.figures.deliveredPieces == 0)
        #expect(report.byProduceGroup[.eggs]?.eggs == 3_000)
        #expect(report.byProduceGroup[.eggs]?.mass == .zero)
    }

    @Test func countsTransportApartFromGoods() async throws {
        try await store.submit { transaction in
            var booked = Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)
            booked.kind = .transport
            booked.produce = nil
            var done = booked
            done.state = .delivered
            done.acceptedAt = Sample.now
            try transaction.apply([
                .party(Sample.party(1)), .party(Sample.party(2, role: .carrier)), .listing(Sample.listing(100)),
                .listing(Sample.listing(101, of: 2, .haul)), .deal(booked),
                .deal(Sample.deal(103, offer: 100, demand: 101, seller: 1, buyer: 2)),
            ])
            booked.state = .accepted
            booked.acceptedAt = Sample.now
            try transaction.apply([.deal(booked)])
            try transaction.apply([.deal(done)])
        }
        let figures = try await store.read { try $0.figures(Self.query) }
        #expect([figures.proposed, figures.accepted, figures.delivered] == [1, 0, 0])
        #expect([figures.haulsProposed, figures.haulsBooked, figures.haulsDone] == [1, 1, 1])
    }

    @Test func breaksDownToTheSameTotals() async throws {
        try await deliver()
        let report = try await store.read { try $0.report(Self.query) }
        let breakdowns: [[Delivered]] = [
            Array(report.byProvince.values), Array(report.byRole.values), Array(report.bySalesChannel.values),
            Array(report.byMonth.values), Array(report.byProduce.values), Array(report.byProduceGroup.values),
        ]
        for parts in breakdowns {
            #expect(parts.reduce(0) { $0 + $1.mass.count } == report.figures.deliveredMass.count)
            #expect(parts.reduce(0) { $0 + $1.eggs } == report.figures.deliveredEggs)
            #expect(parts.reduce(0) { $0 + $1.deals } == report.figures.delivered)
        }
        #expect(report.byMonth.keys.sorted() == [.init(year: 2025, month: 10), .init(year: 2025, month: 11)])
        #expect(report.byProvince[.present[1]]?.mass == Grams(kilograms: 250))
    }

    @Test func givesTheMedianHoursToAcceptance() async throws {
        #expect(try await store.read { try $0.report(Self.query).medianHoursToAcceptance } == nil)
        try await deliver()
        #expect(try await store.read { try $0.report(Self.query).medianHoursToAcceptance } == 3.5)
    }

    @Test func countsSegmentsForEachAcceptedDeal() async throws {
        try await deliver()
        try await store.submit { transaction in
            let long = String(repeating: "a", count: 161)
            try transaction.recordInbound(
                InboundID(channel: "sms", messageID: "1"), from: Sample.hanh, reply: long, at: Sample.now)
            try transaction.recordInbound(
                InboundID(channel: "sms", messageID: "2"), from: Sample.hanh, reply: nil, at: Sample.now)
            try transaction.enqueue(
                [Notice(to: Sample.binh, text: "Co hang", urgency: .deal)], at: Sample.now, fallback: { _ in "sms" })
            let claim = OutboxClaim(channel: "sms", now: Sample.now, leaseMilliseconds: 1_000, limit: 1)
            for message in try transaction.claim(claim) {
                try transaction.settle(message.id, .sent(providerID: nil), at: Sample.now)
            }
        }
        let report = try await store.read { try $0.report(Self.query) }
        var traffic = Traffic()
        traffic.received = 2
        traffic.replies = 1
        traffic.replySegments = 2
        traffic.notices = 1
        traffic.noticeSegments = 1
        #expect(report.traffic == traffic)
        #expect(report.segmentsPerAcceptedDeal == 0.75)
    }

    @Test func countsFocalPointsThatWrote() async throws {
        let old = ProvinceID.old[0]
        try await store.submit { transaction in
            for (number, place) in [old, old, ProvinceID.old[1], ProvinceID.old[2]].enumerated() {
                var party = Sample.party(Int64(number + 1), role: .focalPoint, in: place)
                party.trust = number == 3 ? .unverified : .approved
                let address = Address("+8490000000\(number)")
                try transaction.apply([.party(party), .address(address, party.id)])
                if number != 2 {
                    try transaction.save(SenderState(), of: address, medium: .sms, channel: "sms", at: Sample.now)
                }
            }
        }
        let report = try await store.read { try $0.report(Self.query) }
        #expect(report.oldProvincesWithActiveFocalPoint == 1)
        #expect(report.presentProvincesWithActiveFocalPoint == 1)
    }

    @Test func givesRemindersTheEarliestFirst() async throws {
        try await store.submit { transaction in
            try transaction.apply([
                .remind(Reminder(kind: .stillThere, subject: EntryID(1), dueAt: Sample.now.adding(seconds: 5))),
                .remind(Reminder(kind: .answerDue, subject: EntryID(2), dueAt: Sample.now)),
                .remind(Reminder(kind: .answerDue, subject: EntryID(3), dueAt: Sample.now.adding(seconds: 9))),
                .remind(Reminder(kind: .answerNudge, subject: EntryID(4), dueAt: Sample.now.adding(seconds: 1))),
            ])
            try transaction.apply([
                .remind(Reminder(kind: .answerDue, subject: EntryID(3), dueAt: Sample.now.adding(seconds: 3))),
                .forgetReminder(.answerNudge, EntryID(4)),
            ])
        }
        let due = try await store.read { try $0.remindersDue(at: Sample.now.adding(seconds: 4), limit: 9) }
        #expect(due.map(\.subject.sequence) == [2, 3])
        #expect(try await store.read { try $0.remindersDue(at: Sample.now.adding(seconds: 9), limit: 1).count } == 1)
        #expect(try await store.read { try $0.nextReminder() } == Sample.now)
    }
}
