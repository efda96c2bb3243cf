extension ChannelLimits {
    /// The keys with which an operator sets the pace of any channel.
    static let paceSettings: [SettingDescription] = [
        .optional("messages_per_second", "pace of sending; a number such as 0.5; the provider's own limit if left out"),
        .optional("messages_per_day", "stop sending after so many messages a day, for SIM cards and quotas"),
    ]

    /// The same limits at the pace that the operator configured.
    ///
    /// Throws: ``ChannelSettingsError`` when a pace is not a positive number.
    func paced(by settings: ChannelSettings) throws(ChannelSettingsError) -> ChannelLimits {
        var limits = self
        if let text = settings["messages_per_second"] {
            guard let pace = Double(text), pace > 0, pace.isFinite else {
                throw settings.wrong("messages_per_second", "must be a positive number such as 0.5")
            }
            limits.messagesPerSecond = pace
        }
        if let count = try settings.positiveInteger("messages_per_day") {
            limits.messagesPerDay = count
        }
        return limits
    }
}
