import Channels
import Market

/// The configured channels, made and ready, by name.
struct ChannelDirectory: Sendable {
    /// A channel with its name and adapter.
    struct Entry: Sendable {
        let name: String
        let type: ChannelType
        let adapter: any ChannelAdapter
        /// The name of the channel that takes over what this one cannot deliver.
        var standIn: String?

        /// The adapter as one that providers call; `nil` when the channel only sends.
        var receiver: (any WebhookReceiving)? { adapter as? any WebhookReceiving }
        /// The adapter as one that sends by HTTP; `nil` when the channel sends otherwise or not at all.
        var sender: (any MessageSending)? { adapter as? any MessageSending }

        /// The adapter as one that exchanges files with a modem daemon; `nil` for any other.
        var spool: (any SpoolExchanging)? { adapter as? any SpoolExchanging }

        /// Whether messages can go out over the channel.
        var canSend: Bool { sender != nil || spool != nil }
    }

    /// In the order of their names.
    let entries: [Entry]
    private let byName: [String: Entry]

    init(_ entries: [Entry]) {
        self.entries = entries.sorted { $0.name < $1.name }
        byName = Dictionary(entries.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Makes every channel of a configuration. Throws: `ChannelSettingsError` for the first that cannot be made.
    init(_ configurations: [ChannelConfiguration], registry: ChannelRegistry = .standard) throws(ChannelSettingsError) {
        var entries: [Entry] = []
        for configuration in configurations {
            let adapter = try registry.makeChannel(type: configuration.type, settings: configuration.settings)
            entries.append(
                Entry(
                    name: configuration.name, type: configuration.type, adapter: adapter,
                    standIn: configuration.settings.standIn))
        }
        for entry in entries {
            guard let name = entry.standIn else { continue }
            guard name != entry.name, entries.contains(where: { $0.name == name && $0.canSend }) else {
                throw .wrong(
                    channel: entry.name, key: "stand_in", expectation: "must name another channel that can send")
            }
        }
        self.init(entries)
    }

    subscript(name: String) -> Entry? { byName[name] }
}
