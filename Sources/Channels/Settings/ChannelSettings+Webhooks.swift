extension ChannelSettings {
    /// The key under which every channel learns where the bot is reached from outside.
    static let publicURLSetting = SettingDescription.optional(
        "public_url", "where the bot is reached from outside, such as https://bot.example.org; for status callbacks")

    /// The key that names the channel which takes over what this one cannot deliver.
    static let standInSetting = SettingDescription.optional(
        "stand_in", "the name of the channel that takes over what this one cannot deliver, such as SMS for Zalo")

    /// What every channel may be given, whatever its type.
    package static let commonSettings = [publicURLSetting, standInSetting]

    /// The name of the channel that takes over what this one cannot deliver; nil where none does.
    package var standIn: String? { self[Self.standInSetting.name] }

    /// The address that the provider calls with messages, nil while `public_url` is not set.
    package var inboundURL: String? {
        (try? baseURL("public_url")).map { "\($0)/channels/\(PercentEncoding.encode(name))/inbound" }
    }

    /// The address that the provider calls with receipts, nil while `public_url` is not set.
    ///
    /// Throws: `.wrong` when `public_url` is no address.
    func statusURL() throws(ChannelSettingsError) -> String? {
        try baseURL("public_url").map { "\($0)/channels/\(PercentEncoding.encode(name))/status" }
    }
}
