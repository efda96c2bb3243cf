import ArgumentParser
import Foundation

/// Lets a year of texts pass through the bot, and says what came of it.
@main
struct SimulationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulation",
        abstract: "Lets a made-up year of texts pass through the real parser, engine and store.",
        discussion: """
            People know only what the bot texts them. The same seed gives the same year, the same texts and the same \
            output. Exits with 1 when anything happened that must never be.
            """
    )

    @Option(help: "Where chance begins.")
    var seed: UInt64 = 503

    @Option(help: "People and organisations, 300 at least.")
    var parties = 5_000

    @Option(help: "Texts from people, about.")
    var messages = 100_000

    @Option(help: "Days.")
    var days = 365

    @Option(help: "The database, which must not exist yet; gatewaybot report reads it afterwards.")
    var database: String

    func validate() throws {
        guard parties >= 300, messages > 0, (1...3_650).contains(days) else {
            throw ValidationError("300 parties, one message and one day at least, ten years at most")
        }
        guard !FileManager.default.fileExists(atPath: database) else {
            throw ValidationError("\(database) exists; name a new file")
        }
    }

    func run() async throws {
        var scenario = Scenario()
        scenario.seed = seed
        scenario.parties = parties
        scenario.messages = messages
        scenario.days = days
        let summary = try await CourseOfYear(scenario, database: database).run()
        print(summary.text)
        guard summary.isClean else { throw ExitCode.failure }
    }
}
