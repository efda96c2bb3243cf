/// Why a channel cannot be made from its settings; its description is one line that says what to do.
package enum ChannelSettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    case missing(channel: String, key: String, purpose: String)
    case wrong(channel: String, key: String, expectation: String)
    case unknownKey(channel: String, key: String, known: [String])
    case unknownType(channel: String, type: String, known: [String])

    package var description: String { "channel \(channel): \(advice)" }

    /// The same line without the channel's name.
    package var advice: String {
        switch self {
        case .missing(_, let key, let purpose): "set \(key) (\(purpose))"
        case .wrong(_, let key, let expectation): "\(key) \(expectation)"
        case .unknownKey(_, let key, let known):
            "remove or correct \(key); known keys are \(known.joined(separator: ", "))"
        case .unknownType(_, let type, let known):
            "type \"\(type)\" is unknown; use one of \(known.joined(separator: ", "))"
        }
    }

    private var channel: String {
        switch self {
        case .missing(let channel, _, _), .wrong(let channel, _, _), .unknownKey(let channel, _, _),
            .unknownType(let channel, _, _):
            channel
        }
    }
}
