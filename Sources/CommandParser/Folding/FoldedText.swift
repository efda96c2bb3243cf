/// A message as the lattice sees it: letters and digits folded to symbols, and what stands between them as gaps.
///
/// Accents and the place in the message are kept beside each symbol. It points into the folder that folded it and holds until
/// that folds the next message.
struct FoldedText {
    /// A symbol of the message and what is known of its place.
    struct Cell {
        var symbol: UInt8
        var mark: Mark
        /// What stands before it.
        var gap: Gap
        /// Its first byte in the message.
        var start: Int32
        /// The byte after it and its combining marks.
        var end: Int32
        /// Where its word begins and ends: words end at gaps, and where letters and digits meet.
        var wordStart: Int32 = 0
        var wordEnd: Int32 = 0
        /// How many symbols before it carry an accent.
        var accentsBefore: Int32 = 0
    }

    /// A word that is not read as it is written.
    struct Rewrite: BitwiseCopyable {
        private let start: Int32
        private let end: Int32

        init(_ range: Range<Int>) {
            start = Int32(truncatingIfNeeded: range.lowerBound)
            end = Int32(truncatingIfNeeded: range.upperBound)
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// The symbols, and a last cell that holds what stands after them.
    private let cells: BufferView<Cell>
    private let rewrites: BufferView<Rewrite>
    /// Everything that stands between symbols anywhere.
    private let gaps: Gap
    /// Letters of other scripts.
    let foreignCount: Int
    /// Bytes that are no text: no UTF-8, or control characters.
    let brokenCount: Int

    let isAccented: Bool

    init(cells: BufferView<Cell>, rewrites: BufferView<Rewrite>, gaps: Gap, foreignCount: Int, brokenCount: Int) {
        self.cells = cells
        self.rewrites = rewrites
        self.gaps = gaps
        self.foreignCount = foreignCount
        self.brokenCount = brokenCount
        isAccented = cells[cells.count - 1].accentsBefore > 0
    }

    var count: Int { cells.count - 1 }
    /// Whether words carry accents as they are written, not only as an input method meant them.
    var isWrittenWithAccents: Bool {
        isAccented
            && cells[count].accentsBefore
                > rewritten.reduce(0) { $0 + cells[$1.upperBound].accentsBefore - cells[$1.lowerBound].accentsBefore }
    }

    /// The words that are not read as they are written.
    var rewritten: some RandomAccessCollection<Range<Int>> {
        rewrites.lazy.map { $0.range }
    }

    /// The symbol at a position; at `count` what stands after the last.
    subscript(position: Int) -> Cell {
        @inline(__always) get { cells[position] }
    }

    func symbols(_ range: Range<Int>) -> some Sequence<UInt8> {
        // No key path, which would be looked up for each symbol.
        cells[range].lazy.map { $0.symbol }
    }

    func isAccented(_ range: Range<Int>) -> Bool {
        cells[range.upperBound].accentsBefore > cells[range.lowerBound].accentsBefore
    }

    /// Whether a word starts here: after a gap, or where letters and digits meet.
    @inline(__always)
    func isWordStart(_ position: Int) -> Bool {
        cells[position].wordStart == Int32(truncatingIfNeeded: position)
    }

    /// Whether an address of the web is written ("tuoitre.vn", "bit.ly/x"): letters, a dot without a blank, two to four letters more.
    var namesWebAddress: Bool {
        guard gaps.contains(.dot) else { return false }
        for position in 1..<max(count, 1) where cells[position].gap == .dot {
            guard Symbol.isLetter(cells[position].symbol), Symbol.isLetter(cells[position - 1].symbol) else { continue }
            let end = Int(cells[position].wordEnd)
            if Self.domains.contains(where: { $0.elementsEqual(symbols(position..<end)) }) { return true }
        }
        return false
    }

    private static let domains = ["vn", "com", "net", "org", "info", "ly", "me", "xyz", "top", "shop", "io", "gl"].map {
        $0.utf8.compactMap(Symbol.of(ascii:))
    }
}
