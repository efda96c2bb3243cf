@testable import Channels

extension ChannelAdapter {
    /// The adapter made from these settings through the registry, as the program makes it.
    static func made(_ values: [String: String], name: String = "c") throws -> Self {
        let channel = try ChannelRegistry.standard.makeChannel(
            type: type, settings: ChannelSettings(name: name, values: values))
        guard let adapter = channel as? Self else { throw NotThisAdapter() }
        return adapter
    }
}

struct NotThisAdapter: Error {}
