import BotStore
import Foundation
import Market
import Testing
import Vocabulary

@Suite struct OpeningTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    @Test func waitsForTheDiskAndGuardsTheFile() async throws {
        let store = try Store(path: directory.database)
        let diagnosis = try await store.diagnosis(at: Sample.now, isThorough: true)
        #expect(diagnosis.isHealthy)
        #expect(diagnosis.bookErrors.isEmpty)
        #expect(diagnosis.journalMode == "wal")
        #expect(diagnosis.isFullySynchronous)
        #expect(diagnosis.enforcesForeignKeys)
        #expect(diagnosis.zeroesDeletedContent)
        #expect(diagnosis.damages.isEmpty)
        #expect(diagnosis.fileBytes > 0)
        #expect((diagnosis.freeDiskBytes ?? 0) > 0)
    }

    @Test func saysWhatDoesNotAddUpInTheBooks() async throws {
        let store = try Store(path: directory.database)
        try await store.submit { transaction in
            let kilogram = Quantity.mass(Grams(kilograms: 1))
            try transaction.apply([
                .party(Sample.party(1)), .party(Sample.party(2)),
                .listing(Sample.listing(100, of: 1, .sale, .all[0], in: .present[0])),
                .listing(Sample.listing(101, of: 2, .demand, .all[0], in: .present[0])),
                .deal(Sample.deal(102, offer: 100, demand: 101, seller: 1, buyer: 2)),
                // Counted, and never delivered.
                .ledger(
                    Sample.ledgerLine(of: 102, kilogram, .all[0], in: .present[0], on: Sample.now.day(offset: .vietnam))
                ),
            ])
        }
        let diagnosis = try await store.diagnosis(at: Sample.now, isThorough: false)
        #expect(diagnosis.bookErrors.count == 1)
        #expect(!diagnosis.isHealthy)
    }

    @Test func migratesOnce() async throws {
        var migrations: [[String]] = []
        for _ in 0..<3 {
            let store = try Store(path: directory.database)
            try await store.submit { try $0.apply([.party(Sample.party(1, "HTX Tan Phat"))]) }
            migrations.append(try await store.diagnosis(at: Sample.now, isThorough: false).migrations)
            try await store.close()
        }
        #expect(migrations.allSatisfy { $0 == migrations[0] && !$0.isEmpty })
        let store = try Store(path: directory.database)
        #expect(try await store.read { try $0.party(PartyID(1))?.name } == "HTX Tan Phat")
    }

    @Test func keepsItsSettingsWhenReopened() async throws {
        try await Store(path: directory.database).close()
        let store = try Store(path: directory.database)
        #expect(try await store.diagnosis(at: Sample.now, isThorough: false).isFullySynchronous)
    }

    @Test func saysThatAFileIsNoDatabase() throws {
        try Data("BAN RAU 5TAN CAMAU, and some more to fill the header".utf8)
            .write(to: URL(fileURLWithPath: directory.database))
        #expect { try Store(path: directory.database) } throws: { error in
            if case .corrupt = error as? StoreError { true } else { false }
        }
    }

    @Test(arguments: ["/missing/bot.sqlite", ""])
    func saysThatAFileCannotBeOpened(suffix: String) throws {
        #expect { try Store(path: directory.path + suffix) } throws: { error in
            if case .unavailable = error as? StoreError { true } else { false }
        }
    }

    @Test func takesTurnsWithAnotherWriterOfTheFile() async throws {
        let stores = [try Store(path: directory.database), try Store(path: directory.database)]
        let drawn = try await withThrowingTaskGroup(of: [Int64].self) { group in
            for store in stores {
                group.addTask {
                    var drawn: [Int64] = []
                    for _ in 0..<100 {
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
        #expect(drawn.sorted() == Array(100..<300))
    }
}
