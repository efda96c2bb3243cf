import BotStore
import Foundation
import Market
import Testing
import Vocabulary

/// What callers get to know when nothing can be written, and that the store recovers without being opened again.
@Suite struct FailureTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private static func isUnavailable(_ error: any Error) -> Bool {
        if case .unavailable = error as? StoreError { true } else { false }
    }

    @Test func failsEveryWorkOfACommitThatCannotBegin() async throws {
        var options = StoreOptions()
        options.busyTimeout = .milliseconds(20)
        let store = try Store(path: directory.database, options: options)
        let other = open(directory.database + ".lock", O_RDWR | O_CLOEXEC)
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 1...8 {
                group.addTask {
                    do {
                        try await store.submit { try $0.apply([.party(Sample.party(Int64(number)))]) }
                        return false
                    } catch {
                        return Self.isUnavailable(error)
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 8)
        // A process that another test is starting may still share the file: closing it here alone would not unlock it.
        flock(other, LOCK_UN)
        close(other)
        try await store.submit { try $0.apply([.party(Sample.party(9))]) }
        let known = try await store.read { view in try (1...9).compactMap { try view.party(PartyID($0))?.id.sequence } }
        #expect(known == [9])
    }

    @Test func recoversWhenAFullDatabaseHasRoomAgain() async throws {
        var options = StoreOptions()
        options.maximumPages = 120
        let store = try Store(path: directory.database, options: options)
        let text = String(repeating: "x", count: 400)
        func record(_ number: Int) async throws {
            try await store.submit { transaction in
                try transaction.recordInbound(
                    InboundID(channel: "sms", messageID: "\(number)"), from: Sample.hanh, reply: text, at: Sample.now)
            }
        }
        var stored = 0
        var failure: (any Error)?
        while failure == nil, stored < 5_000 {
            do {
                try await record(stored)
                stored += 1
            } catch {
                failure = error
            }
        }
        #expect(try Self.isUnavailable(#require(failure)))
        let refused = InboundID(channel: "sms", messageID: "\(stored)")
        #expect(try await store.read { try $0.reply(to: refused) } == nil)
        #expect(try await store.diagnosis(at: Sample.now, isThorough: false).damages.isEmpty)
        var limits = PurgeLimits(at: Sample.now)
        limits.inboundBefore = Sample.now.adding(seconds: 1)
        #expect(try await store.purge(limits) == stored)
        try await record(stored)
    }

    @Test func namesADefectWithoutHarmingTheNeighbours() async throws {
        let store = try Store(path: directory.database)
        async let good: Void = store.submit { try $0.apply([.party(Sample.party(1))]) }
        await #expect {
            try await store.submit { try $0.apply([.listing(Sample.listing(100, of: 77))]) }
        } throws: { error in
            if case .refused = error as? StoreError { true } else { false }
        }
        try await good
        #expect(try await store.read { try $0.listing(EntryID(100)) } == nil)
        #expect(try await store.read { try $0.party(PartyID(1)) } != nil)
    }

    @Test func importsAllRowsOrNone() async throws {
        let store = try Store(path: directory.database)
        let rows = (100..<400).map { MarketChange.listing(Sample.listing($0)) }
        let stranger = MarketChange.listing(Sample.listing(400, of: 2))
        await #expect(throws: StoreError.self) {
            try await store.submit { try $0.apply([.party(Sample.party(1))] + rows + [stranger]) }
        }
        #expect(try await store.read { try $0.liveListings(of: PartyID(1), limit: 10) }.isEmpty)
        try await store.submit { try $0.apply(rows + [.party(Sample.party(1))]) }
        #expect(try await store.read { try $0.liveListings(of: PartyID(1), limit: 500).count } == 300)
    }
}
