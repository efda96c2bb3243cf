/// Why a channel cannot be made from its settings; its description is one line that says what to do.
package enum ChannelSettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    case missing(channel: String, key: String, purpose: String)
    case wrong(channel: String, key: String, expectation: String)
    case unknownKey(channel: String, key: String, known: [String])
    case unknownType(channel: String, type: String, known: [String])

    package var description: String {
        switch self {
        case .missing(let channel, let key, let purpose):
            "channel \(channel): set \(key) (\(purpose))"
        case .wrong(let channel, let key, let expectation):
            "channel \(channel): \(key) \(expectation)"
        case .unknownKey(let channel, let key, let known):
            "channel \(channel): remove or correct \(key); known keys are \(known.joined(separator: ", "))"
        case .unknownType(let channel, let type, let known):
            "channel \(channel): type \"\(type)\" is unknown; use one of \(known.joined(separator: ", "))"
        }
    }
}
