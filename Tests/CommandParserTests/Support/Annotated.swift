import Foundation
import Testing

/// A message with the frame that a person gave it.
struct Annotated: Sendable, CustomStringConvertible {
    let id: String
    let text: String
    let expected: Frame
    /// Why the frame is not met, where a person may read the message otherwise.
    let exception: String?

    var description: String { id + " " + text }

    /// The messages of a fixture, a JSON object a line.
    static func all(in fixture: String) throws -> [Annotated] {
        let url = try #require(
            Bundle.module.url(forResource: fixture, withExtension: "jsonl", subdirectory: "Fixtures"))
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            return Annotated(
                id: object["id"] as? String ?? "", text: object["text"] as? String ?? "",
                expected: Frame(object["expect"] as? [String: Any] ?? [:]), exception: object["exception"] as? String)
        }
    }
}
