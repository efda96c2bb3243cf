import Testing

@testable import Channels

struct ChannelRegistryTests {
    @Test func namesTheKnownTypesWhenOneIsUnknown() {
        #expect {
            try ChannelRegistry.standard.makeChannel(type: "pigeon", settings: ChannelSettings(name: "c", values: [:]))
        } throws: { error in
            "\(error)".hasPrefix(#"channel c: type "pigeon" is unknown; use one of "#) && "\(error)".contains("twilio")
        }
    }

    @Test func refusesMisspeltKeys() {
        let settings = ChannelSettings(name: "c", values: ["signing_secret": "whsec_AAAA", "sendurl": "x"])
        #expect(throws: ChannelSettingsError.self) {
            try ChannelRegistry.standard.makeChannel(type: "generic", settings: settings)
        }
    }

    @Test func hasEachTypeOnce() {
        let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }
        #expect(Set(types).count == types.count)
    }

    /// Made without anything, each adapter must name its first required key and never print a value.
    @Test func everyAdapterNamesTheMissingKey() {
        for adapter in ChannelRegistry.standard.adapters {
            guard let first = adapter.settings.first(where: \.isRequired) else { continue }
            #expect {
                _ = try ChannelRegistry.standard.makeChannel(
                    type: adapter.type, settings: ChannelSettings(name: "c", values: [:]))
            } throws: { error in
                "\(error)".contains(first.name) && !"\(error)".contains("\n")
            }
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
    }
}
