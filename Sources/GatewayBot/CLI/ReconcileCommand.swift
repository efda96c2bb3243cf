import ArgumentParser
import Channels
import Vocabulary

/// `gatewaybot reconcile`: takes in what providers could not deliver during an outage.
struct ReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Asks providers for messages that were missed during an outage, and answers them.",
        discussion: """
            $ gatewaybot reconcile --since 2026-11-24
            hotline  twilio    12 listed, 9 known, 3 taken in now
            group    telegram  its messages come to the webhook: Telegram repeats for a day what it could not deliver
            The answers go out by gatewaybot serve. Running it twice does nothing twice. The exit code is 1 when a
            provider could not be asked.
            """
    )

    @Argument(help: "The channels to ask. (default: every one whose provider can be asked)")
    var channels: [String] = []

    @Option(
        help:
            "A day or a moment, such as 2026-11-24 or 2026-11-24T18:00. (default: where the last listing ended, or three days ago)"
    )
    var since: String?

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let configuration = try options.configuration()
        let composition = try Composition(configuration)
        let transport = CurlTransport(limits: TransportLimits(authoritiesFile: configuration.authoritiesFile))
        defer { transport.close() }
        let start = try start(now: composition.time.now)
        var hasFault = false
        for channel in try chosen(from: composition.channels) {
            guard let adapter = channel.adapter as? any InboundListing else {
                print("\(channel.name)  \(channel.type)  its provider cannot be asked")
                continue
            }
            let reconciliation = Reconciliation(
                channel: channel, adapter: adapter, intake: composition.intake, store: composition.store,
                transport: transport, time: composition.time)
            let report = try await reconciliation.run(since: start)
            print("\(channel.name)  \(channel.type)  \(report.text)")
            hasFault = hasFault || report.isFault
        }
        try await composition.close()
        if hasFault { throw CommandFailure("not every provider could be asked; see above") }
    }

    private func chosen(from directory: ChannelDirectory) throws -> [ChannelDirectory.Entry] {
        guard channels.isEmpty else {
            return try channels.map { name in
                guard let channel = directory[name] else {
                    throw ValidationError("\(name) is not configured; see gatewaybot channels")
                }
                return channel
            }
        }
        return directory.entries.filter { $0.adapter is any InboundListing }
    }

    private func start(now: Timestamp) throws -> Timestamp? {
        guard let since else { return nil }
        guard let moment = Timestamp(iso8601: since, zone: .vietnam) else {
            throw ValidationError("--since must be a day or a moment, such as 2026-11-24 or 2026-11-24T18:00")
        }
        guard moment >= now.adding(seconds: -Reconciliation.mostSeconds), moment <= now else {
            throw ValidationError("--since must lie within the last \(Reconciliation.mostSeconds / 86_400) days")
        }
        return moment
    }
}

extension Reconciliation.Report {
    /// One line for an operator.
    fileprivate var text: String {
        let counts = "\(listed) listed, \(known) known, \(missed) taken in now"
        guard let remark else { return counts }
        return listed == 0 ? remark : "\(counts); \(remark)"
    }
}
