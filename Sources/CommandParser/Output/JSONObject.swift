/// A JSON object written key by key on one line.
struct JSONObject {
    private var members = ""

    var text: String { "{" + members + "}" }

    mutating func add(_ key: String, string: String) {
        add(key, raw: Self.quoted(string))
    }

    mutating func add(_ key: String, array: [String]) {
        add(key, raw: "[" + array.joined(separator: ",") + "]")
    }

    /// Adds a value that is JSON already.
    mutating func add(_ key: String, raw: String) {
        if !members.isEmpty { members += "," }
        members += Self.quoted(key) + ":" + raw
    }

    /// A string with its quotation marks, backslashes and control characters escaped.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\u{0}"..."\u{1F}", "\u{7F}":
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
