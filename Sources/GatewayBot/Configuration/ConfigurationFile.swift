import Foundation

/// A JSON configuration file as text values under dotted paths.
///
/// Numbers and booleans become the text that an environment variable would hold, so that all sources read alike.
struct ConfigurationFile: Sendable {
    /// Path components to value.
    let values: [[String]: String]

    static let empty = ConfigurationFile(values: [:])

    private init(values: [[String]: String]) {
        self.values = values
    }

    /// Reads a file. Throws: ``ConfigurationError`` when it cannot be read or is no JSON object.
    init(path: String) throws {
        let content: Data
        do {
            content = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ConfigurationError.unreadableFile(path: path, reason: "no such file, or no right to read it")
        }
        guard let object = try? JSONDecoder().decode(Node.self, from: content), case .object = object else {
            throw ConfigurationError.notJSON(path: path)
        }
        var values: [[String]: String] = [:]
        object.flatten(under: [], into: &values)
        self.init(values: values)
    }

    /// A JSON value as far as configuration files need it; lists and null count as not set.
    private enum Node: Decodable {
        case object([String: Node])
        case text(String)
        case absent

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let members = try? container.decode([String: Node].self) {
                self = .object(members)
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let flag = try? container.decode(Bool.self) {
                self = .text(flag ? "true" : "false")
            } else if let number = try? container.decode(Int64.self) {
                self = .text(String(number))
            } else if let number = try? container.decode(Double.self) {
                self = .text(String(number))
            } else {
                self = .absent
            }
        }

        func flatten(under path: [String], into values: inout [[String]: String]) {
            switch self {
            case .object(let members):
                for (name, member) in members { member.flatten(under: path + [name], into: &values) }
            case .text(let text):
                values[path] = text
            case .absent:
                break
            }
        }
    }
}
