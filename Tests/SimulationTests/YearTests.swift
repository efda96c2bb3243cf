import BotStore
import Foundation
import Testing
import Vocabulary

@testable import Simulation

/// A few weeks of the simulated year.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct YearTests {
    private static func scenario(messages: Int, days: Int) -> Scenario {
        var scenario = Scenario()
        scenario.seed = 7
        scenario.parties = 300
        scenario.messages = messages
        scenario.days = days
        return scenario
    }

    private func summary(_ scenario: Scenario) async throws -> Summary {
        let folder = FileManager.default.temporaryDirectory.appending(path: "year-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await CourseOfYear(scenario, database: folder.path + "/year.sqlite").run()
    }

    @Test func nothingHappensThatMustNot() async throws {
        let summary = try await summary(Self.scenario(messages: 100, days: 6))
        #expect(summary.isClean, "\(summary.text)")
        #expect(summary.acceptedDeals > 0)
    }

    @Test func theSameSeedGivesTheSameYear() async throws {
        let scenario = Self.scenario(messages: 40, days: 2)
        #expect(try await summary(scenario).text == summary(scenario).text)
    }
}
