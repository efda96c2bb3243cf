import Channels

/// One configured channel: its name, its provider and what that provider's adapter wants to know.
struct ChannelConfiguration: Sendable {
    var type: ChannelType
    var settings: ChannelSettings

    /// The name that is part of the webhook address.
    var name: String { settings.name }
}
