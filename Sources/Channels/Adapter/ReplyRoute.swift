/// How a reply reaches the person who wrote.
package enum ReplyRoute: Sendable, Equatable {
    /// In the HTTP response to the provider's request, at most `atMost` replies; further ones go by the outbox.
    case response(atMost: Int)
    /// By a request of our own, so each reply is a row of the outbox.
    case outbox
}
