/// Cuts texts where a reader would pause.
enum SentenceSplitter {
    /// The sentences of a line, each with its closing mark; `8.000` and `VD: 5` are not cut.
    static func sentences(of line: String) -> [String] {
        var sentences: [String] = []
        var current = ""
        var last: Character?
        for character in line {
            if character == " ", let last, ".!?".contains(last) {
                sentences.append(current)
                current = ""
            } else {
                current.append(character)
            }
            last = character
        }
        if !current.isEmpty { sentences.append(current) }
        return sentences.isEmpty ? [line] : sentences
    }

    /// Pieces of at most so many UTF-16 code units, cut at the ends of lines, else of sentences, else of words, else
    /// anywhere but inside a character.
    ///
    /// Nothing is left out but the blank at a cut. `limit` is at least 1.
    static func pieces(of text: String, limit: Int) -> [String] {
        var pieces: [String] = []
        var rest = Substring(text)
        while rest.utf16.count > limit {
            let end = rest.end(withinUTF16: limit)
            // A blank behind the last letter that fits is a place to cut too.
            let head = rest[..<(end < rest.endIndex ? rest.index(after: end) : end)]
            let cut =
                head.lastIndex(of: "\n") ?? head.indices.last { head.endsSentence(before: $0) }
                ?? head.lastIndex(of: " ") ?? end
            pieces.append(String(rest[..<cut]))
            rest = rest[cut...].drop { $0 == " " || $0 == "\n" }
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(String(rest)) }
        return pieces
    }
}

extension Substring {
    /// The end of the longest head of whole characters within so many code units; of one character at least.
    fileprivate func end(withinUTF16 limit: Int) -> Index {
        var end = startIndex
        var count = 0
        while end < endIndex {
            count += self[end].utf16.count
            guard count <= limit || end == startIndex else { break }
            end = index(after: end)
        }
        return end
    }

    /// Whether a blank stands here behind the end of a sentence.
    fileprivate func endsSentence(before index: Index) -> Bool {
        index > startIndex && self[index] == " " && ".!?".contains(self[self.index(before: index)])
    }
}
