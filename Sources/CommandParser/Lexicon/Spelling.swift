/// A spelling folded for the lexicon: its symbols, their marks and where its words begin.
struct Spelling {
    private(set) var symbols: [UInt8] = []
    private(set) var marks: [UInt8] = []
    private(set) var wordStarts: UInt64 = 0

    /// The most symbols that an entry may have.
    static let longest = 60

    /// - Returns: nil when the text has no letters or digits, letters of another script, or too many of them.
    init?(_ text: some StringProtocol, folding folder: inout TextFolder, letters: LatinLetters) {
        var text = String(text)
        text.withUTF8 { folder.fold($0, letters: letters) }
        let folded = folder.text
        guard folded.count > 0, folded.count <= Self.longest else { return nil }
        guard folded.foreignCount == 0 else { return nil }
        symbols = (0..<folded.count).map { folded[$0].symbol }
        marks = (0..<folded.count).map { folded[$0].mark.rawValue }
        for position in 0..<folded.count where position == 0 || !folded[position].gap.isEmpty {
            wordStarts |= 1 << UInt64(position)
        }
    }

    /// Lets words begin where they begin in another way of writing it ("CTho", "C Tho").
    mutating func allowWordStarts(of other: Spelling) {
        wordStarts |= other.wordStarts
    }

    var isAccented: Bool {
        marks.contains { $0 != 0 }
    }

    var accentedSyllables: UInt8 {
        var count: UInt8 = 0
        var isCounted = false
        for (position, mark) in marks.enumerated() {
            if wordStarts & 1 << UInt64(position) != 0 { isCounted = false }
            if mark != 0, !isCounted {
                count += 1
                isCounted = true
            }
        }
        return count
    }

    var key: String {
        String(decoding: symbols.map(Symbol.ascii), as: UTF8.self)
    }
}
