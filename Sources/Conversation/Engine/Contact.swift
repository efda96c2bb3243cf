package import Market

/// How to write to an address: what a step needs to know of somebody other than its sender.
package struct Contact: Hashable, Sendable {
    package var address: Address
    package var medium: Medium
    package var preferences: Preferences
    /// Whether a text ever came from there; whom the programme only lists hears of what concerns its own deals alone.
    package var hasWritten: Bool

    package init(address: Address, medium: Medium, preferences: Preferences, hasWritten: Bool = true) {
        self.address = address
        self.medium = medium
        self.preferences = preferences
        self.hasWritten = hasWritten
    }
}
