package import Market

/// How to write to an address: what a step needs to know of somebody other than its sender.
package struct Contact: Hashable, Sendable {
    package var address: Address
    package var medium: Medium
    package var preferences: Preferences

    package init(address: Address, medium: Medium, preferences: Preferences) {
        self.address = address
        self.medium = medium
        self.preferences = preferences
    }
}
