/// Why the configuration cannot be used; descriptions are one line that says what to do and hold no secret.
enum ConfigurationError: Error, Equatable, CustomStringConvertible {
    case unreadableFile(path: String, reason: String)
    case notJSON(path: String)
    case unknownKey(String, known: [String])
    case wrong(key: String, expectation: String)
    case channelName(String)
    case channelWithoutType(String)

    var description: String {
        switch self {
        case .unreadableFile(let path, let reason):
            "configuration \(path) cannot be read (\(reason)); correct --config"
        case .notJSON(let path):
            "configuration \(path) is not a JSON object; see gatewaybot.example.json"
        case .unknownKey(let key, let known):
            "configuration: remove or correct \(key); known keys are \(known.joined(separator: ", "))"
        case .wrong(let key, let expectation):
            "configuration: \(key) \(expectation)"
        case .channelName(let name):
            "configuration: rename channel \"\(name)\"; names are made of a-z, 0-9 and hyphens, at most 32 of them"
        case .channelWithoutType(let name):
            "configuration: give channel \(name) a type, such as generic or android"
        }
    }
}
