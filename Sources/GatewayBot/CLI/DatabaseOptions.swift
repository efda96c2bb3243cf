import ArgumentParser
import Foundation

/// The options of every command that works on a database.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The database file. (default: ./gatewaybot.sqlite)", valueName: "path"))
    var database: String?

    @Option(help: ArgumentHelp("A JSON file with settings and channels.", valueName: "file"))
    var config: String?

    /// The configuration, with further settings of the command line over everything else.
    ///
    /// Throws: `ConfigurationError`.
    func configuration(_ further: [String: String?] = [:]) throws -> BotConfiguration {
        try BotConfiguration(sources(further))
    }

    /// Where settings come from.
    func sources(_ further: [String: String?] = [:]) throws -> ConfigurationSources {
        let environment = ProcessInfo.processInfo.environment
        let path = config ?? environment["\(ConfigurationSources.prefix)_CONFIG"]
        var commandLine = further.compactMapValues { $0 }
        commandLine["database"] = database
        return ConfigurationSources(
            commandLine: commandLine, environment: environment,
            file: try path.map(ConfigurationFile.init(path:)) ?? .empty)
    }
}
