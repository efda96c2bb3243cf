/// One provider's rules, made from one channel of the configuration.
///
/// An adapter is a value without I/O or clock. What it can do beyond its limits it says by conforming to
/// ``WebhookReceiving``, ``MessageSending`` or ``SpoolExchanging``.
package protocol ChannelAdapter: Sendable {
    /// The name that the configuration gives after `type`.
    static var type: ChannelType { get }

    /// What to do in the provider's console, and what tells that it worked; one or two sentences.
    static var consoleStep: String { get }

    /// What the channel can be configured with, in the order in which an operator should read it.
    static var settings: [SettingDescription] { get }

    /// Reads the channel's settings.
    ///
    /// Throws: ``ChannelSettingsError``, one line that names the key and says what to do.
    init(settings: ChannelSettings) throws(ChannelSettingsError)

    /// What the channel can carry and how fast.
    var limits: ChannelLimits { get }
}
