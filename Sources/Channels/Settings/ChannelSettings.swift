/// The configuration of one channel: its name and what stands under it, keys in `snake_case`.
///
/// Values never appear in its description, because some of them are secrets.
package struct ChannelSettings: Sendable, CustomStringConvertible {
    /// The channel's name, which is also part of its webhook address.
    package let name: String
    private let values: [String: String]

    /// Empty values count as not set; of a key in both, the secret counts.
    package init(name: String, values: [String: String], secrets: [String: Secret] = [:]) {
        self.name = name
        self.values =
            values
            .merging(secrets.mapValues(\.revealed)) { _, secret in secret }
            .filter { !$0.value.isEmpty }
    }

    /// The names of the keys that are set, sorted.
    package var keys: [String] { values.keys.sorted() }

    package var description: String { "\(name): \(keys.joined(separator: ", "))" }

    subscript(key: String) -> String? { values[key] }

    func secret(_ key: String) -> Secret? { values[key].map(Secret.init) }

    /// Throws: `.missing` with what `descriptions` say about the key.
    func required(_ key: String, of descriptions: [SettingDescription]) throws(ChannelSettingsError) -> String {
        guard let value = values[key] else {
            let purpose = descriptions.first { $0.name == key }?.purpose ?? "required"
            throw .missing(channel: name, key: key, purpose: purpose)
        }
        return value
    }

    /// Throws: `.missing` with what `descriptions` say about the key.
    func requiredSecret(_ key: String, of descriptions: [SettingDescription]) throws(ChannelSettingsError) -> Secret {
        Secret(try required(key, of: descriptions))
    }

    /// Throws: `.wrong` unless the value is a whole number above zero.
    func positiveInteger(_ key: String) throws(ChannelSettingsError) -> Int? {
        guard let text = values[key] else { return nil }
        guard let number = Int(text), number > 0 else { throw wrong(key, "must be a whole number above 0") }
        return number
    }

    /// Throws: `.wrong` unless the value is `true` or `false`.
    func flag(_ key: String, default fallback: Bool) throws(ChannelSettingsError) -> Bool {
        switch values[key] {
        case nil: return fallback
        case "true": return true
        case "false": return false
        default: throw wrong(key, "must be true or false")
        }
    }

    /// The value if it is one of `choices`. Throws: `.wrong` naming the choices.
    func choice(_ key: String, of choices: [String]) throws(ChannelSettingsError) -> String? {
        guard let value = values[key] else { return nil }
        guard choices.contains(value) else { throw wrong(key, "must be \(choices.joined(separator: " or "))") }
        return value
    }

    /// An `http` or `https` address as written. Throws: `.wrong`.
    func url(_ key: String) throws(ChannelSettingsError) -> String? {
        guard let value = values[key] else { return nil }
        guard value.hasPrefix("https://") || value.hasPrefix("http://"), !value.contains(" ") else {
            throw wrong(key, "must be an address that begins with https:// or http://")
        }
        return value
    }

    /// An `http` or `https` address to which paths are appended: without a slash at its end. Throws: `.wrong`.
    func baseURL(_ key: String) throws(ChannelSettingsError) -> String? {
        guard var base = try url(key) else { return nil }
        while base.hasSuffix("/") { base.removeLast() }
        return base
    }

    func wrong(_ key: String, _ expectation: String) -> ChannelSettingsError {
        .wrong(channel: name, key: key, expectation: expectation)
    }
}
