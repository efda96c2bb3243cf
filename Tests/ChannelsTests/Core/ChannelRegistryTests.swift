import Testing

@testable import Channels

struct ChannelRegistryTests {
    static let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }

    @Test func hasEachTypeOnce() {
        #expect(Set(Self.types).count == Self.types.count)
        #expect(Self.types.count == 26)
    }

    @Test(arguments: types)
    func makesEveryTypeFromFullSettings(type: String) throws {
        let values = try #require(FullSettings.values(for: ChannelType(rawValue: type)))
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let names = adapter.settings.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(values.keys).isSubset(of: names))
        let channel = try FullSettings.make(ChannelType(rawValue: type))
        #expect(channel.limits.maximumLength >= 160)
        #expect(channel is any WebhookReceiving || channel is any SpoolExchanging)
    }

    @Test(arguments: types)
    func namesEachRequiredKeyThatIsMissing(type: String) throws {
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let values = try #require(FullSettings.values(for: adapter.type))
        for setting in adapter.settings where setting.isRequired {
            let settings = ChannelSettings(name: "c", values: values.filter { $0.key != setting.name })
            #expect("\(setting.name)") {
                _ = try ChannelRegistry.standard.makeChannel(type: adapter.type, settings: settings)
            } throws: { error in
                "\(error)" == "channel c: set \(setting.name) (\(setting.purpose))"
            }
        }
    }

    @Test(arguments: types)
    func refusesMisspeltKeysAndWrongPaces(type: String) throws {
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let values = try #require(FullSettings.values(for: adapter.type))
        for (key, value) in [
            ("sendurl", "x"), ("messages_per_second", "0"), ("messages_per_second", "fast"),
            ("messages_per_second", "inf"), ("messages_per_day", "-1"), ("messages_per_day", "1.5"),
        ] {
            let settings = ChannelSettings(name: "c", values: values.merging([key: value]) { $1 })
            #expect {
                _ = try ChannelRegistry.standard.makeChannel(type: adapter.type, settings: settings)
            } throws: { error in
                "\(error)".contains(key) && !"\(error)".contains("\n")
            }
        }
    }

    @Test(arguments: types)
    func takesPacesFromTheOperator(type: String) throws {
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let values = try #require(FullSettings.values(for: adapter.type))
        let paced = values.merging(["messages_per_second": "0.25", "messages_per_day": "500"]) { $1 }
        let channel = try ChannelRegistry.standard.makeChannel(
            type: adapter.type, settings: ChannelSettings(name: "c", values: paced))
        #expect(channel.limits.messagesPerSecond == 0.25)
        #expect(channel.limits.messagesPerDay == 500)
    }

    @Test func namesTheKnownTypesWhenOneIsUnknown() {
        #expect {
            try ChannelRegistry.standard.makeChannel(type: "pigeon", settings: ChannelSettings(name: "c", values: [:]))
        } throws: { error in
            "\(error)".hasPrefix(#"channel c: type "pigeon" is unknown; use one of "#) && "\(error)".contains("twilio")
        }
    }

    @Test(arguments: [
        ("twilio", "medium", "fax", "channel c: medium must be sms or whatsapp"),
        ("twilio", "reply_by", "post", "channel c: reply_by must be response or outbox"),
        ("twilio", "public_url", "bot.example.org", "channel c: public_url must be an address that begins with"),
        ("android", "sim_number", "two", "channel c: sim_number must be a whole number above 0"),
        ("android", "api_url", "ftp://x", "channel c: api_url must be an address that begins with"),
        ("kannel", "allow_unsigned", "yes", "channel c: allow_unsigned must be true or false"),
        ("vonage", "signature_method", "sha3", "channel c: signature_method must be md5hash or md5 or sha1"),
        ("telnyx", "public_key", "AAAA", "channel c: public_key must be base64 of 32 bytes"),
        ("bird", "api_key", "live_x", "channel c: api_key must have the form bk_REGION_"),
        ("bird", "signing_secret", "whsec_*", "channel c: signing_secret must be whsec_ followed by base64"),
        ("generic", "signing_secret", "*", "channel c: signing_secret must be whsec_ followed by base64"),
    ])
    func saysWhatIsWrong(type: String, key: String, value: String, expected: String) throws {
        let values = try #require(FullSettings.values(for: ChannelType(rawValue: type))).merging([key: value]) { $1 }
        #expect {
            _ = try ChannelRegistry.standard.makeChannel(
                type: ChannelType(rawValue: type), settings: ChannelSettings(name: "c", values: values))
        } throws: { error in
            "\(error)".hasPrefix(expected)
        }
    }

    @Test func secretsAreNeverPrinted() {
        let secret = Secret("hush")
        let settings = ChannelSettings(name: "c", values: ["a": "b"], secrets: ["auth_token": secret])
        var dumped = ""
        dump(secret, to: &dumped)
        dump(settings.secret("auth_token"), to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), "\(settings)", dumped] {
            #expect(!text.contains("hush"))
        }
        #expect(secret.revealed == "hush")
        #expect(settings.keys == ["a", "auth_token"])
    }
}
