import BotStore
import Market
import Testing
import Vocabulary

@Suite struct GroupCommitTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(path: directory.database)
    }

    private struct Refused: Error {}

    @Test func givesBackWhatTheWorkReturns() async throws {
        let allocation = try await store.submit { transaction in
            var allocation = try transaction.allocation()
            _ = allocation.entry()
            try transaction.save(allocation)
            return allocation
        }
        #expect(allocation == Allocation(nextEntry: 101, nextParty: 1))
        #expect(try await store.submit { try $0.allocation() } == allocation)
    }

    @Test func undoesOnlyTheWorkThatThrew() async throws {
        let store = store
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    do {
                        try await store.submit { transaction in
                            try transaction.apply([.party(.named("no \(number)", id: Int64(number + 1)))])
                            if number.isMultiple(of: 2) { throw Refused() }
                        }
                        return true
                    } catch {
                        return !(error is Refused)
                    }
                }
            }
            var kept = 0
            for await isKept in group { kept += isKept ? 1 : 0 }
            return kept
        }
        #expect(outcomes == 32)
        let names = try await store.read { view in
            try (1...64).compactMap { try view.party(PartyID($0))?.name }
        }
        #expect(names == (0..<64).filter { !$0.isMultiple(of: 2) }.map { "no \($0)" })
    }

    @Test func doesEachOfManyConcurrentWorksOnce() async throws {
        let store = store
        let drawn = try await withThrowingTaskGroup(of: [Int64].self) { group in
            for _ in 0..<64 {
                group.addTask {
                    var drawn: [Int64] = []
                    for _ in 0..<16 {
                        drawn.append(
                            try await store.submit { transaction in
                                var allocation = try transaction.allocation()
                                let entry = allocation.entry()
                                try transaction.save(allocation)
                                return entry.sequence
                            })
                    }
                    return drawn
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(drawn.sorted() == Array(100..<(100 + 64 * 16)))
    }

    @Test func finishesWhatWasSubmittedBeforeClosing() async throws {
        let store = store
        let written = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...200 {
                group.addTask {
                    do {
                        try await store.submit { try $0.apply([.party(Sample.party(Int64(number)))]) }
                        return true
                    } catch StoreError.closed {
                        return false
                    }
                }
            }
            try await store.close()
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        let again = try Store(path: directory.database)
        let known = try await again.read { view in try (1...200).filter { try view.party(PartyID(Int64($0))) != nil } }
        #expect(known.count == written)
    }

    @Test func refusesWorksAfterClosing() async throws {
        try await store.close()
        await #expect(throws: StoreError.closed) { try await store.submit { try $0.allocation() } }
    }
}

extension Party {
    static func named(_ name: String, id: Int64) -> Party {
        Party(id: PartyID(id), name: name, joinedAt: Timestamp(milliseconds: 1_700_000_000_000))
    }
}
