package import CommandParser
package import Market
package import Vocabulary

/// One message for the engine, with what it cannot draw itself: the time, free numbers and a secret.
package struct Input: Sendable {
    package var sender: Address
    package var medium: Medium
    package var command: Command
    /// The text as received, for what is passed on or asked back; never logged.
    package var text: String
    package var now: Timestamp
    package var allocation: Allocation
    /// Drawn anew for each message by a generator that nobody can predict: codes that confirm are made of it.
    package var nonce: UInt64

    package init(
        sender: Address, medium: Medium, command: Command, text: String, now: Timestamp, allocation: Allocation,
        nonce: UInt64
    ) {
        self.sender = sender
        self.medium = medium
        self.command = command
        self.text = text
        self.now = now
        self.allocation = allocation
        self.nonce = nonce
    }
}
