/// Writes one JSON object on one line, members in the order in which they are added.
struct JSONLine {
    private(set) var bytes: [UInt8] = [UInt8(ascii: "{")]

    mutating func add(_ name: String, _ text: String?) {
        addName(name)
        guard let text else {
            bytes.append(contentsOf: "null".utf8)
            return
        }
        append(quoted: text)
    }

    mutating func add(_ name: String, _ texts: [String]) {
        addName(name)
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(quoted: text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Adds a number by its digits.
    mutating func add(_ name: String, number digits: String?) {
        addName(name)
        bytes.append(contentsOf: (digits ?? "null").utf8)
    }

    mutating func add(_ name: String, _ number: some BinaryInteger) {
        addName(name)
        bytes.append(contentsOf: String(number).utf8)
    }

    mutating func add(_ name: String, _ flag: Bool) {
        addName(name)
        bytes.append(contentsOf: String(flag).utf8)
    }

    /// Adds a value that is JSON already.
    mutating func add(_ name: String, json value: String) {
        addName(name)
        bytes.append(contentsOf: value.utf8)
    }

    /// The object as text, without a line end.
    var text: String {
        String(decoding: closed(), as: UTF8.self)
    }

    /// The object with its closing brace, without a line end.
    func closed() -> [UInt8] {
        bytes + [UInt8(ascii: "}")]
    }

    private mutating func addName(_ name: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        append(quoted: name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(quoted text: String) {
        let hexadecimal = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"):
                bytes.append(contentsOf: #"\n"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(hexadecimal[Int(byte >> 4)])
                bytes.append(hexadecimal[Int(byte & 0xF)])
            default:
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
