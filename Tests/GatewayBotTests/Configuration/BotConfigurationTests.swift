import Channels
import Testing

@testable import GatewayBot

/// Where settings come from, and what is refused.
struct BotConfigurationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func file(_ text: String) throws -> ConfigurationFile {
        try ConfigurationFile(path: folder.write("bot.json", text))
    }

    @Test func hasDefaultsForEverything() throws {
        let configuration = try BotConfiguration(ConfigurationSources())
        #expect(configuration.host == "127.0.0.1")
        #expect(configuration.port == 8080)
        #expect(configuration.publicURL == "http://127.0.0.1:8080")
        #expect(configuration.databasePath == "gatewaybot.sqlite")
        #expect(configuration.channels.isEmpty)
    }

    @Test func prefersCommandLineToEnvironmentToFile() throws {
        let file = try file(#"{"port": 1, "host": "file", "database": "file", "public_url": "https://x.vn/"}"#)
        let environment = ["GATEWAYBOT_PORT": "2", "GATEWAYBOT_HOST": "environment"]
        let sources = ConfigurationSources(commandLine: ["port": "3"], environment: environment, file: file)
        let configuration = try BotConfiguration(sources)
        #expect(configuration.port == 3)
        #expect(configuration.host == "environment")
        #expect(configuration.databasePath == "file")
        #expect(configuration.publicURL == "https://x.vn")
    }

    @Test func readsChannelsFromFileAndSecretsFromEnvironment() throws {
        let file = try file(#"{"channels": {"my-phone": {"type": "generic", "messages_per_second": 2.5}}}"#)
        let environment = ["GATEWAYBOT_CHANNELS_MY_PHONE_SIGNING_SECRET": "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz"]
        let sources = ConfigurationSources(environment: environment, file: file)
        let channels = try ChannelDirectory(BotConfiguration(sources).channels)
        let channel = try #require(channels["my-phone"])
        #expect(channel.type == "generic")
        #expect(channel.adapter.limits.messagesPerSecond == 2.5)
    }

    @Test func readsAChannelFromTheEnvironmentAlone() throws {
        let environment = [
            "GATEWAYBOT_CHANNELS_WEB_TYPE": "generic",
            "GATEWAYBOT_CHANNELS_WEB_SIGNING_SECRET": "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz",
        ]
        let configuration = try BotConfiguration(ConfigurationSources(environment: environment))
        #expect(try ChannelDirectory(configuration.channels).entries.map(\.name) == ["web"])
    }

    @Test(arguments: [
        (#"{"prot": 1}"#, ConfigurationError.unknownKey("prot", known: BotConfiguration.knownKeys)),
        (#"{"port": "many"}"#, .wrong(key: "port", expectation: "must be a number from 0 to 65535")),
        (#"{"public_url": "bot.vn"}"#, .wrong(key: "public_url", expectation: "must begin with https:// or http://")),
        (#"{"channels": {"Zalo OA": {"type": "generic"}}}"#, .channelName("Zalo OA")),
        (#"{"channels": {"zalo": {"signing_secret": "x"}}}"#, .channelWithoutType("zalo")),
    ])
    func refusesWhatItCannotUse(text: String, expected: ConfigurationError) throws {
        let sources = ConfigurationSources(file: try file(text))
        #expect(throws: expected) { try BotConfiguration(sources) }
    }

    @Test func namesTheFileThatItCannotRead() throws {
        let missing = folder.path("missing.json")
        #expect(throws: ConfigurationError.self) { try ConfigurationFile(path: missing) }
        let list = try folder.write("list.json", "[1]")
        #expect(throws: ConfigurationError.notJSON(path: list)) { try ConfigurationFile(path: list) }
    }

    @Test func leavesUnknownChannelKeysForTheAdapterToRefuse() throws {
        let file = try file(#"{"channels": {"web": {"type": "generic", "signing_secrt": "x"}}}"#)
        let configuration = try BotConfiguration(ConfigurationSources(file: file))
        #expect(throws: ChannelSettingsError.self) { try ChannelDirectory(configuration.channels) }
    }

    @Test func keepsSecretsOutOfDescriptions() throws {
        let file = try file(#"{"channels": {"web": {"type": "generic", "signing_secret": "whsec_c2VjcmV0"}}}"#)
        let configuration = try BotConfiguration(ConfigurationSources(file: file))
        #expect(!"\(configuration.channels)".contains("c2VjcmV0"))
    }
}
