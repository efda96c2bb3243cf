import Foundation

/// A sending request as a fake provider got it, read without the bot's own code.
struct FakeRequest: Sendable {
    let method: String
    /// Without the query.
    let path: String
    let query: [String: String]
    /// Names in lower case.
    let fields: [String: String]
    let body: String

    init(_ request: ScriptedServer.Received) {
        let lines = request.head.components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init) + ["", ""]
        let target = words[1].split(separator: "?", maxSplits: 1).map(String.init) + ["", ""]
        method = words[0]
        path = target[0]
        query = Self.form(target[1])
        let pairs = lines.dropFirst().map { line -> (String, String) in
            let parts = line.split(separator: ":", maxSplits: 1).map(String.init) + [""]
            return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
        }
        fields = Dictionary(pairs) { _, last in last }
        body = request.body
    }

    /// A request that asks for nothing: what every rule must refuse.
    static let empty = FakeRequest(ScriptedServer.Received(head: "OPTIONS * HTTP/1.1", body: "", connection: 1))

    /// The body as a form.
    var form: [String: String] { Self.form(body) }

    /// What stands at a path of the body's JSON, such as `messages.0.content.text`; numbers and truths as JSON writes them.
    func json(_ path: String) -> String? {
        path.split(separator: ".").reduce(FakeJSON(body)) { value, step in value?[String(step)] }?.text
    }

    private static func form(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "&").map { pair -> (String, String) in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(decode) + [""]
            return (parts[0], parts[1])
        }
        return Dictionary(pairs) { _, last in last }
    }

    private static func decode(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? ""
    }
}
