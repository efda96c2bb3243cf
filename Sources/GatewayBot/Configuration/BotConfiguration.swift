import Channels
import Logging

/// Everything that an operator can set, with defaults for what is left out.
struct BotConfiguration: Sendable {
    /// The store's file.
    var databasePath = "gatewaybot.sqlite"
    var host = "127.0.0.1"
    /// 0 lets the system choose.
    var port = 8080
    /// Scheme and authority under which providers reach the bot, without a slash at its end.
    var publicURL: String
    var logLevel: Logger.Level = .notice
    /// A PEM file of authorities for gateways in a private network; `nil`: the system's.
    var authoritiesFile: String?
    /// People who never wrote before that are answered on a day; `nil` for no limit.
    var newcomersPerDay: Int? = 50_000
    /// In the order of their names.
    var channels: [ChannelConfiguration] = []

    init(publicURL: String? = nil) {
        self.publicURL = publicURL ?? "http://127.0.0.1:8080"
    }
}
