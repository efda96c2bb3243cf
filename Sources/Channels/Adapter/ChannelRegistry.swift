/// The adapters that a configuration can name.
package struct ChannelRegistry: Sendable {
    /// Every adapter of the bot, one line each.
    package static let standard = ChannelRegistry([
        GenericAdapter.self,
        AndroidAdapter.self,
        KannelAdapter.self,
        JasminAdapter.self,
        SMSToolsAdapter.self,
        GammuAdapter.self,
        SpeedSMSAdapter.self,
        ESMSAdapter.self,
        ExternalAdapter.self,
        ZaloAdapter.self,
        TelegramAdapter.self,
        MessengerAdapter.self,
        WhatsAppAdapter.self,
        ViberAdapter.self,
        LINEAdapter.self,
        TwilioAdapter.self,
        VonageSMSAdapter.self,
        VonageMessagesAdapter.self,
        InfobipAdapter.self,
        PlivoAdapter.self,
        TelnyxAdapter.self,
        MessageBirdAdapter.self,
        BirdAdapter.self,
        SinchAdapter.self,
        AfricasTalkingAdapter.self,
        StringeeAdapter.self,
    ])

    /// In the order in which they should be listed to an operator.
    package let adapters: [any ChannelAdapter.Type]

    package init(_ adapters: [any ChannelAdapter.Type]) {
        self.adapters = adapters
    }

    /// The adapter of that type, nil if there is none.
    package func adapter(of type: ChannelType) -> (any ChannelAdapter.Type)? {
        adapters.first { $0.type == type }
    }

    /// Makes a channel from its settings.
    ///
    /// Throws: ``ChannelSettingsError`` when the type or a key is unknown, or a value is missing or wrong.
    package func makeChannel(
        type: ChannelType, settings: ChannelSettings
    ) throws(ChannelSettingsError) -> any ChannelAdapter {
        guard let adapter = adapter(of: type) else {
            throw .unknownType(
                channel: settings.name, type: type.rawValue, known: adapters.map { $0.type.rawValue }.sorted())
        }
        let known = adapter.settings.map(\.name)
        let common = ChannelSettings.commonSettings.map(\.name)
        if let key = settings.keys.first(where: { !known.contains($0) && !common.contains($0) }) {
            throw .unknownKey(channel: settings.name, key: key, known: known)
        }
        return try adapter.init(settings: settings)
    }
}
