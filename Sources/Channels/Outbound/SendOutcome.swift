/// What became of an attempt to send.
package enum SendOutcome: Sendable, Equatable {
    /// The provider took the message over; its id is nil where it gives none.
    case accepted(providerMessageID: String?)
    /// The message was not taken; try again, not before so many seconds if given.
    case retry(afterSeconds: Int?)
    /// The message was not taken. If permanent, it never will be (a number that does not exist); otherwise somebody
    /// must mend something first (credentials, credit, a template).
    case rejected(reason: String, isPermanent: Bool)
    /// The recipient does not want messages from us.
    case optedOut
    /// The provider may or may not have taken the message; a second attempt may send it twice.
    case ambiguous(reason: String)
}
