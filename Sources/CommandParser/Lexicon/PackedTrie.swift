/// A trie over folded symbols, in one array: a node's child of a symbol lies as far after the node's `next` as the symbol says, and
/// the children of several nodes are pushed together so that hardly a cell stays empty.
///
/// A node has a mask of the symbols that go on from it, so that a missing child costs no look at another cell. What only one
/// spelling goes on with is kept as a tail of symbols. Both keep the whole small enough for a core's cache.
struct PackedTrie: ~Copyable, Sendable {
    /// A place in the trie: a node and how much of its tail was read.
    struct Cursor {
        fileprivate var node: Node
        fileprivate var read: UInt16
    }

    /// 16 bytes, so that a line of the cache holds four.
    fileprivate struct Node {
        /// From the lowest bit: the mask of symbols, 11 bits for how many entries end here, one for whether any of them is a word, and 12
        /// for how many symbols the only spelling goes on with; a node with such a tail has no children.
        private var bits: UInt64 = 0
        /// Where the child of the symbol 0 would be, or where the tail begins.
        var next: UInt32 = 0
        var firstEntry: UInt32 = 0

        init(firstEntry: Int = 0) {
            self.firstEntry = UInt32(firstEntry)
        }

        var symbols: UInt64 {
            get { bits & (1 << 40 - 1) }
            set { bits = bits & ~(1 << 40 - 1) | newValue }
        }

        var entryCount: UInt16 {
            get { UInt16(truncatingIfNeeded: bits >> 40 & 0x7FF) }
            set {
                precondition(newValue <= 0x7FF)
                bits = bits & ~(0x7FF << 40) | UInt64(newValue) << 40
            }
        }

        var hasEntries: Bool { bits & 0x7FF << 40 != 0 }

        var hasWord: Bool {
            get { bits & 1 << 51 != 0 }
            set { bits = bits & ~(1 << 51) | (newValue ? 1 << 51 : 0) }
        }

        var tailLength: UInt16 {
            get { UInt16(truncatingIfNeeded: bits >> 52) }
            set {
                precondition(newValue <= 0xFFF)
                bits = bits & ~(0xFFF << 52) | UInt64(newValue) << 52
            }
        }

        func goesOn(with symbol: UInt8) -> Bool {
            bits & 1 << UInt64(symbol & 63) & (1 << 40 - 1) != 0
        }
    }

    private let nodes: Buffer<Node>
    private let tails: Buffer<UInt8>
    let root: Cursor

    /// Builds the trie of spellings in ascending order.
    ///
    /// - Parameters:
    ///   - spellings: the symbols of each entry, sorted; equal spellings side by side. Entry `i` of the trie is spelling `i`.
    ///   - isWord: whether an entry is one word.
    init(sorted spellings: [[UInt8]], isWord: (Int) -> Bool = { _ in true }) {
        var nodes = [Node()]
        var tails: [UInt8] = []
        var free = FreeCells()
        free.take(at: 0, 1)
        var queue = [(range: spellings.indices, depth: 0, node: 0)]
        var next = 0
        while next < queue.count {
            let (range, depth, index) = queue[next]
            next += 1
            var node = Node(firstEntry: range.lowerBound)
            // Spellings are sorted: when the first and the last are the same, all are.
            if let first = range.first, let last = range.last, spellings[first] == spellings[last],
                spellings[first].count > depth
            {
                let tail = spellings[first][depth...]
                node.next = UInt32(tails.count)
                node.entryCount = UInt16(range.count)
                node.hasWord = range.contains(where: isWord)
                node.tailLength = UInt16(tail.count)
                tails += tail
                nodes[index] = node
                continue
            }
            var start = range.lowerBound
            while start < range.upperBound, spellings[start].count == depth { start += 1 }
            node.entryCount = UInt16(start - range.lowerBound)
            node.hasWord = (range.lowerBound..<start).contains(where: isWord)
            var children: [(range: Range<Int>, symbol: UInt8)] = []
            while start < range.upperBound {
                let symbol = spellings[start][depth]
                var end = start + 1
                while end < range.upperBound, spellings[end][depth] == symbol { end += 1 }
                node.symbols |= 1 << UInt64(symbol)
                children.append((start..<end, symbol))
                start = end
            }
            let base = free.place(for: node.symbols)
            node.next = UInt32(base)
            nodes[index] = node
            if nodes.count < base + 64 {
                nodes.append(contentsOf: repeatElement(Node(), count: base + 64 - nodes.count))
            }
            for child in children { queue.append((child.range, depth + 1, base + Int(child.symbol))) }
        }
        self.nodes = Buffer(nodes)
        self.tails = Buffer(tails)
        root = Cursor(node: nodes[0], read: 0)
    }

    /// Which cells are taken while children are placed, one bit each.
    private struct FreeCells {
        private var taken: [UInt64] = [0, 0]
        /// No word before this one has a free bit.
        private var firstWord = 0

        mutating func take(at base: Int, _ mask: UInt64) {
            let (word, shift) = (base >> 6, UInt64(base & 63))
            while taken.count < word + 3 { taken.append(0) }
            taken[word] |= mask << shift
            if shift > 0 { taken[word + 1] |= mask >> (64 - shift) }
            while taken[firstWord] == .max { firstWord += 1 }
        }

        /// Takes cells for all symbols of a mask, at the first place where all of them are free; complexity linear in the number of
        /// cells that are looked at, which the dense beginning is no part of.
        mutating func place(for mask: UInt64) -> Int {
            guard mask != 0 else { return 0 }
            var base = max(0, firstWord << 6 - mask.trailingZeroBitCount)
            while window(at: base) & mask != 0 { base += 1 }
            take(at: base, mask)
            return base
        }

        private func window(at base: Int) -> UInt64 {
            let (word, shift) = (base >> 6, UInt64(base & 63))
            let low = word < taken.count ? taken[word] >> shift : 0
            let high = shift > 0 && word + 1 < taken.count ? taken[word + 1] << (64 - shift) : 0
            return low | high
        }
    }

    /// The place after a symbol, or nil.
    @inline(__always)
    func child(of cursor: Cursor, symbol: UInt8) -> Cursor? {
        let node = cursor.node
        if node.tailLength > 0 {
            guard cursor.read < node.tailLength, tails[Int(node.next) + Int(cursor.read)] == symbol else { return nil }
            return Cursor(node: node, read: cursor.read &+ 1)
        }
        guard node.goesOn(with: symbol) else { return nil }
        return Cursor(node: nodes[Int(node.next &+ UInt32(symbol))], read: 0)
    }

    /// Whether an entry that is one word ends at a place.
    @inline(__always)
    func hasWord(at cursor: Cursor) -> Bool {
        cursor.node.hasWord && cursor.read == cursor.node.tailLength
    }

    /// The place after all symbols of a word of a text, or nil.
    @inline(__always)
    func cursor(after word: Range<Int>, of text: FoldedText) -> Cursor? {
        var cursor = root
        for position in word {
            guard let child = child(of: cursor, symbol: text[position].symbol) else { return nil }
            cursor = child
        }
        return cursor
    }

    /// The symbols that go on from a place, one bit each.
    @inline(__always)
    func symbols(of cursor: Cursor) -> UInt64 {
        let node = cursor.node
        guard node.tailLength > 0 else { return node.symbols }
        return cursor.read < node.tailLength ? 1 << UInt64(tails[Int(node.next) + Int(cursor.read)] & 63) : 0
    }

    /// Whether an entry ends at a place or goes on from it with a symbol.
    @inline(__always)
    func leads(on cursor: Cursor, to symbol: UInt8) -> Bool {
        !entries(at: cursor).isEmpty || symbols(of: cursor) & 1 << UInt64(symbol & 63) != 0
    }

    /// The entries that end at a place.
    @inline(__always)
    func entries(at cursor: Cursor) -> Range<Int> {
        let node = cursor.node
        // At most places none ends, which one look at the bits tells.
        guard node.hasEntries, cursor.read == node.tailLength else { return 0..<0 }
        let first = Int(node.firstEntry)
        return first..<first &+ Int(node.entryCount)
    }
}
