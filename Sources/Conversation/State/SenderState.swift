/// What the bot remembers of a conversation between two messages of one address.
package struct SenderState: Hashable, Sendable, Codable {
    package var preferences = Preferences()

    package init() {}
}
