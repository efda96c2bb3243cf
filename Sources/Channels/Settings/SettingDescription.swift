/// What one key of a channel's configuration is for, as `doctor` and `channels` print it.
package struct SettingDescription: Sendable, Equatable {
    package let name: String
    package let isSecret: Bool
    package let isRequired: Bool
    /// One line: what it is and where the provider shows it.
    package let purpose: String

    package init(name: String, isSecret: Bool, isRequired: Bool, purpose: String) {
        self.name = name
        self.isSecret = isSecret
        self.isRequired = isRequired
        self.purpose = purpose
    }

    static func required(_ name: String, _ purpose: String) -> Self {
        Self(name: name, isSecret: false, isRequired: true, purpose: purpose)
    }

    static func optional(_ name: String, _ purpose: String) -> Self {
        Self(name: name, isSecret: false, isRequired: false, purpose: purpose)
    }

    static func requiredSecret(_ name: String, _ purpose: String) -> Self {
        Self(name: name, isSecret: true, isRequired: true, purpose: purpose)
    }

    static func optionalSecret(_ name: String, _ purpose: String) -> Self {
        Self(name: name, isSecret: true, isRequired: false, purpose: purpose)
    }
}
