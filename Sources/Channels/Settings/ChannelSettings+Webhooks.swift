extension ChannelSettings {
    /// The key under which every channel learns where the bot is reached from outside.
    static let publicURLSetting = SettingDescription.optional(
        "public_url", "where the bot is reached from outside, such as https://bot.example.org; for status callbacks")

    /// The address that the provider calls with receipts, nil while `public_url` is not set.
    ///
    /// Throws: `.wrong` when `public_url` is no address.
    func statusURL() throws(ChannelSettingsError) -> String? {
        try baseURL("public_url").map { "\($0)/channels/\(PercentEncoding.encode(name))/status" }
    }
}
