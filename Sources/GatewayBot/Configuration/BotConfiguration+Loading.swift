import Channels
import Configuration
import Logging
import Market

extension BotConfiguration {
    /// The keys at the top of the file.
    static let knownKeys = [
        "authorities_file", "channels", "database", "host", "log_level", "newcomers_per_day", "port", "public_url",
    ]

    /// Reads the configuration, first source first.
    ///
    /// Throws: ``ConfigurationError`` for the first value that cannot be used. Channels' own settings are read when the
    /// channel is made.
    init(_ sources: ConfigurationSources, registry: ChannelRegistry = .standard) throws {
        if let key = sources.file.values.keys.compactMap(\.first).sorted().first(where: { !Self.knownKeys.contains($0) }
        ) {
            throw ConfigurationError.unknownKey(key, known: Self.knownKeys)
        }
        let reader = sources.reader
        let host = reader.string(forKey: "host", default: "127.0.0.1")
        let port = try Self.port(reader.string(forKey: "port"))
        self.init(publicURL: try Self.address(reader.string(forKey: "public_url")) ?? "http://\(host):\(port)")
        self.host = host
        self.port = port
        databasePath = reader.string(forKey: "database", default: databasePath)
        authoritiesFile = reader.string(forKey: "authorities_file")
        logLevel = try Self.logLevel(reader.string(forKey: "log_level")) ?? logLevel
        newcomersPerDay = try Self.newcomers(reader.string(forKey: "newcomers_per_day"), default: newcomersPerDay)
        channels = try sources.channelNames.sorted().map { name in
            try Self.channel(name, in: sources, reader: reader, registry: registry, publicURL: publicURL)
        }
    }

    private static func channel(
        _ name: String, in sources: ConfigurationSources, reader: ConfigReader, registry: ChannelRegistry,
        publicURL: String
    ) throws -> ChannelConfiguration {
        guard Address.isChannelName(name) else { throw ConfigurationError.channelName(name) }
        let scope = reader.scoped(to: ConfigKey(["channels", name]))
        guard let type = scope.string(forKey: "type") else { throw ConfigurationError.channelWithoutType(name) }
        var values = ["public_url": publicURL]
        var secrets: [String: Secret] = [:]
        let own = registry.adapter(of: ChannelType(rawValue: type))?.settings ?? []
        let common = ChannelSettings.commonSettings.filter { setting in !own.contains { $0.name == setting.name } }
        let descriptions = own + common
        for description in descriptions {
            guard let value = scope.string(forKey: ConfigKey([description.name]), isSecret: description.isSecret) else {
                continue
            }
            if description.isSecret {
                secrets[description.name] = Secret(value)
            } else {
                values[description.name] = value
            }
        }
        // Keys that the adapter does not know are kept, so that it can say so.
        for (path, value) in sources.file.values where path.count == 3 && path[0] == "channels" && path[1] == name {
            let key = path[2]
            if key != "type", !descriptions.contains(where: { $0.name == key }) { values[key] = value }
        }
        return ChannelConfiguration(
            type: ChannelType(rawValue: type), settings: ChannelSettings(name: name, values: values, secrets: secrets))
    }

    private static func port(_ text: String?) throws -> Int {
        guard let text else { return 8080 }
        guard let port = Int(text), (0...65_535).contains(port) else {
            throw ConfigurationError.wrong(key: "port", expectation: "must be a number from 0 to 65535")
        }
        return port
    }

    /// 0 stands for no limit.
    private static func newcomers(_ text: String?, default usual: Int?) throws -> Int? {
        guard let text else { return usual }
        guard let count = Int(text), count >= 0 else {
            throw ConfigurationError.wrong(key: "newcomers_per_day", expectation: "must be a number, 0 for no limit")
        }
        return count == 0 ? nil : count
    }

    private static func address(_ text: String?) throws -> String? {
        guard var text else { return nil }
        guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else {
            throw ConfigurationError.wrong(key: "public_url", expectation: "must begin with https:// or http://")
        }
        while text.hasSuffix("/") { text.removeLast() }
        return text
    }

    private static func logLevel(_ text: String?) throws -> Logger.Level? {
        guard let text else { return nil }
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw ConfigurationError.wrong(key: "log_level", expectation: "must be one of \(levels)")
        }
        return level
    }
}
