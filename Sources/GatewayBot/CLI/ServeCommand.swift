import ArgumentParser
import BotStore

/// `gatewaybot serve`: answers providers over HTTP and sends what waits.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Answers SMS gateways and chat platforms over HTTP.",
        discussion: """
            A channel "partner" of type generic in the configuration is answered like this:

            $ gatewaybot serve --config gatewaybot.json
            POST /channels/partner/inbound  {"id":"1","from":"+84900000001","text":"BAN RAU 5TAN CAMAU"}
            200  {"reply":"Da dang ban 5 tan rau, Ca Mau. Ma 11505. …","segments":1,"duplicate":false}

            Ctrl-C or SIGTERM stops it after every accepted request is answered.
            """
    )

    /// Providers are told to come again rather than kept waiting for another process.
    private static let busyTimeout = Duration.milliseconds(1_500)

    @OptionGroup var options: DatabaseOptions

    @Option(help: "The address to listen on. (default: 127.0.0.1)")
    var host: String?

    @Option(help: "The port to listen on. (default: 8080)")
    var port: String?

    func run() async throws {
        let configuration = try options.configuration(["host": host, "port": port])
        var storeOptions = StoreOptions()
        storeOptions.busyTimeout = Self.busyTimeout
        try await Composition(configuration, storeOptions: storeOptions).serve()
    }
}
