/// A file of SMS Server Tools taken apart into its header lines and its body.
struct SMSToolsFile {
    private var fields: [String: String] = [:]
    /// The bytes after the first empty line, in the character set that the header names.
    let body: [UInt8]

    init(_ content: [UInt8]) {
        var rest = content[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") }
            rest = rest.dropFirst(line.count + 1)
            let text = String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
            // The first line of a status report's body has no colon and is no header line.
            if text.isEmpty { break }
            guard let colon = text.firstIndex(of: ":") else { continue }
            let value = text[text.index(after: colon)...].drop { $0 == " " }
            fields[String(text[..<colon])] = String(value)
        }
        body = Array(rest)
    }

    subscript(name: String) -> String? { fields[name] }

    /// What `Alphabet` means, of which smsd looks at three letters; nil for binary messages.
    var charset: Charset? {
        switch (fields["Alphabet"] ?? "ISO").prefix(3).uppercased() {
        case "UCS", "CHI", "UNI": .utf16BigEndian
        case "UTF": .utf8
        case "BIN": nil
        // From version 3.1.16 on, received texts are stored in UTF-8 where incoming_utf8 = yes.
        default: String(validating: body, as: UTF8.self) == nil ? .windows1252 : .utf8
        }
    }
}
