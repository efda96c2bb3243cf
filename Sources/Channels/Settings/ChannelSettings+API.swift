extension ChannelSettings {
    /// The key under which a channel learns of another address of its provider's interface than the usual one.
    static func apiURLSetting(_ usual: String, name: String = "api_url") -> SettingDescription {
        .optional(name, "\(usual) if left out; another for a region, a sandbox, a proxy or a test")
    }

    /// Where requests go: without a slash at its end. Throws: `.wrong` when it is no address.
    func apiURL(_ key: String = "api_url", or usual: String) throws(ChannelSettingsError) -> String {
        try baseURL(key) ?? usual
    }
}
