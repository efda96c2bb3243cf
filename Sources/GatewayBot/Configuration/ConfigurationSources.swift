import Configuration
import Foundation

/// Where values come from: the command line over `GATEWAYBOT_…` variables over the file.
struct ConfigurationSources: Sendable {
    /// What comes before an environment variable's key.
    static let prefix = "GATEWAYBOT"

    var commandLine: [String: String]
    var environment: [String: String]
    var file: ConfigurationFile

    /// `commandLine` holds keys as the file writes them, such as `public_url`.
    init(
        commandLine: [String: String] = [:], environment: [String: String] = [:],
        file: ConfigurationFile = .empty
    ) {
        self.commandLine = commandLine
        self.environment = environment.filter { $0.key.hasPrefix(Self.prefix + "_") && !$0.value.isEmpty }
        self.file = file
    }

    /// A reader that asks the three sources in their order.
    var reader: ConfigReader {
        ConfigReader(providers: [
            Self.provider("command line", commandLine.map { ([$0.key], $0.value) }),
            EnvironmentVariablesProvider(environmentVariables: environment)
                .prefixKeys(with: ConfigKey([Self.prefix.lowercased()])),
            Self.provider("file", file.values.map { ($0.key, $0.value) }),
        ])
    }

    /// The names under `channels` in the file, and those that the environment gives a type.
    var channelNames: Set<String> {
        let fromFile = file.values.keys.filter { $0.count > 1 && $0[0] == "channels" }.map { $0[1] }
        let start = Self.prefix + "_CHANNELS_"
        let end = "_TYPE"
        let fromEnvironment = environment.keys
            .filter { $0.hasPrefix(start) && $0.hasSuffix(end) && $0.count > start.count + end.count }
            .map { $0.dropFirst(start.count).dropLast(end.count).lowercased() }
            // A hyphen in the file's name is an underscore in the variable's.
            .filter { name in !fromFile.contains { $0.replacing("-", with: "_") == name } }
            .map { $0.replacing("_", with: "-") }
        return Set(fromFile).union(fromEnvironment)
    }

    private static func provider(_ name: String, _ values: [(path: [String], text: String)]) -> InMemoryProvider {
        let pairs = values.map { (AbsoluteConfigKey($0.path), ConfigValue(.string($0.text), isSecret: false)) }
        return InMemoryProvider(name: name, values: Dictionary(uniqueKeysWithValues: pairs))
    }
}
