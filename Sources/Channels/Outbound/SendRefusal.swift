/// Why a message cannot be sent over a channel at all; its description is one line that says what to do.
package enum SendRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// The channel receives but was not configured for sending.
    case notConfigured(keys: [String])
    /// The recipient's address has no form that the provider knows.
    case unusableRecipient(String)

    package var description: String {
        switch self {
        case .notConfigured(let keys): "set \(keys.joined(separator: ", ")) to send over this channel"
        case .unusableRecipient(let expectation): "the recipient \(expectation)"
        }
    }
}
