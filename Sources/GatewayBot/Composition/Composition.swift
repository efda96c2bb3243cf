import BotStore
import Channels
import CommandParser
import Conversation
import Logging
import Market

/// Makes the bot's parts from a configuration and joins them; the one place that knows them all.
struct Composition: Sendable {
    let configuration: BotConfiguration
    let time: any TimeSource
    let store: Store
    let channels: ChannelDirectory
    let parser: Parser
    let engine: Engine
    let bell = Bell()
    let metrics = BotMetrics()
    let logger: Logger
    /// Shared by all ways in from outside.
    let newcomers: NewcomerBudget

    /// Opens the store and makes every channel. Throws: ``CommandFailure`` that says what to mend.
    init(
        _ configuration: BotConfiguration, time: any TimeSource = SystemTime(), parser: Parser = Parser(),
        storeOptions: StoreOptions = StoreOptions()
    ) throws {
        self.configuration = configuration
        self.time = time
        do {
            channels = try ChannelDirectory(configuration.channels)
            store = try Store(path: configuration.databasePath, options: storeOptions)
        } catch let error as ChannelSettingsError {
            throw CommandFailure(error.description)
        } catch let error as StoreError {
            throw CommandFailure("\(configuration.databasePath): \(error.advice)")
        }
        self.parser = parser
        engine = Engine { parser.parse($0) }
        let logger = Logger.standardError(level: configuration.logLevel)
        self.logger = logger
        newcomers = NewcomerBudget(newcomersPerDay: configuration.newcomersPerDay) {
            logger.error("too many newcomers today, further ones get no answer; see newcomers_per_day")
        }
    }

    /// The use case of a message; `fallback` is the channel for somebody who never wrote.
    func inbound(fallback: @escaping @Sendable (Address) -> String?) -> Inbound {
        let channels = channels
        return Inbound(
            store: store, parser: parser, engine: engine, fallbackChannel: fallback,
            longestText: { channels[$0]?.adapter.limits.maximumLength ?? .max }, bell: bell)
    }

    /// What falls due in the market.
    func dueReminders(fallback: @escaping @Sendable (Address) -> String?) -> DueReminders {
        DueReminders(store: store, engine: engine, fallbackChannel: fallback)
    }

    /// Finishes what was submitted and closes the store. Throws: `StoreError`.
    func close() async throws {
        try await store.close()
    }
}

extension Logger {
    /// A logger of lines on standard error.
    static func standardError(level: Logger.Level) -> Logger {
        var logger = Logger(label: "gatewaybot") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }
}
