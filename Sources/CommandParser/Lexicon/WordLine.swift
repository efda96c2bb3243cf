/// A line of one of the word tables: `kind NAME [cost] | form; form~cost; …`.
struct WordLine {
    let kind: Kind
    let name: String
    /// The spellings with what each costs beside the price of any word.
    let forms: [(text: Substring, cost: Int16)]

    init?(_ line: Substring) {
        let parts = line.split(separator: "|", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let head = parts[0].split(separator: " ")
        guard head.count >= 2, let kind = Kind(name: head[0]) else { return nil }
        let shared = head.count > 2 ? Int16(head[2]) ?? 0 : 0
        self.kind = kind
        name = String(head[1])
        forms = parts[1].split(separator: ";").map { form in
            let pair = form.split(separator: "~")
            return (pair[0], shared + (pair.count > 1 ? Int16(pair[1]) ?? 0 : 0))
        }
    }

    static func all(of table: StaticString) -> [WordLine] {
        table.withUTF8Buffer { bytes in
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(WordLine.init)
        }
    }
}
