import BotStore
import Synchronization
import Vocabulary

/// One run of a scenario over a new database.
final class CourseOfYear: Sendable {
    private let scenario: Scenario
    private let store: Store
    private let year: Mutex<Year>

    /// Throws: `StoreError`.
    init(_ scenario: Scenario, database: String) throws {
        self.scenario = scenario
        store = try Store(path: database)
        year = Mutex(Year(scenario))
    }

    /// Throws: `StoreError`, and what the engine throws, which is a defect.
    func run() async throws -> Summary {
        try await store.submit { [self] transaction in try year.withLock { try $0.open(in: transaction) } }
        for offset in 0..<scenario.days {
            let day = scenario.firstDay.adding(days: offset)
            try await store.submit { [self] transaction in try year.withLock { try $0.pass(day, in: transaction) } }
            // As every night: old messages go.
            let night = Timestamp(day: day.adding(days: 1), minutesAfterMidnight: 180, offset: .vietnam)
            try await store.purge(PurgeLimits(at: night))
        }
        try await store.close()
        return year.withLock { Summary($0) }
    }
}
