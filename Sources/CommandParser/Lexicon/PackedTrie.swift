/// A trie over folded symbols: a node's children lie side by side in the order of their symbols, and what only one spelling goes
/// on with is kept as a tail of symbols, so that the whole stays small enough for a core's cache.
///
/// A node has a mask of the symbols that go on from it; the child of a symbol is found by counting the mask's lower bits.
struct PackedTrie {
    /// A place in the trie: a node and how much of its tail was read.
    struct Cursor {
        fileprivate var node: UInt32
        fileprivate var read: UInt16

        static let root = Cursor(node: 0, read: 0)
    }

    private struct Node {
        var symbols: UInt64 = 0
        /// The first child, or where the tail begins.
        var next: UInt32
        var firstEntry: UInt32
        var entryCount: UInt16
        /// How many symbols the only spelling goes on with; a node with a tail has no children.
        var tailLength: UInt16 = 0
    }

    private let nodes: [Node]
    private let tails: [UInt8]

    static let root = Cursor.root

    /// Builds the trie of spellings in ascending order.
    ///
    /// - Parameter spellings: the symbols of each entry, sorted; equal spellings side by side. Entry `i` of the trie is spelling `i`.
    init(sorted spellings: [[UInt8]]) {
        var nodes: [Node] = []
        var tails: [UInt8] = []
        var queue = [(range: spellings.indices, depth: 0)]
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            // Spellings are sorted: when the first and the last are the same, all are.
            if let first = range.first, let last = range.last, spellings[first] == spellings[last],
                spellings[first].count > depth
            {
                let tail = spellings[first][depth...]
                nodes.append(
                    Node(
                        next: UInt32(tails.count), firstEntry: UInt32(range.lowerBound),
                        entryCount: UInt16(range.count),
                        tailLength: UInt16(tail.count)))
                tails += tail
                continue
            }
            var start = range.lowerBound
            while start < range.upperBound, spellings[start].count == depth { start += 1 }
            var node = Node(
                next: UInt32(queue.count), firstEntry: UInt32(range.lowerBound),
                entryCount: UInt16(start - range.lowerBound))
            while start < range.upperBound {
                let symbol = spellings[start][depth]
                var end = start + 1
                while end < range.upperBound, spellings[end][depth] == symbol { end += 1 }
                node.symbols |= 1 << UInt64(symbol)
                queue.append((start..<end, depth + 1))
                start = end
            }
            nodes.append(node)
        }
        self.nodes = nodes
        self.tails = tails
    }

    /// The place after a symbol, or nil.
    @inline(__always)
    func child(of cursor: Cursor, symbol: UInt8) -> Cursor? {
        let node = nodes[Int(cursor.node)]
        if node.tailLength > 0 {
            guard cursor.read < node.tailLength, tails[Int(node.next) + Int(cursor.read)] == symbol else { return nil }
            return Cursor(node: cursor.node, read: cursor.read + 1)
        }
        let bit: UInt64 = 1 << UInt64(symbol)
        guard node.symbols & bit != 0 else { return nil }
        let child = node.next + UInt32(truncatingIfNeeded: (node.symbols & (bit - 1)).nonzeroBitCount)
        return Cursor(node: child, read: 0)
    }

    /// The symbols that go on from a place, one bit each.
    @inline(__always)
    func symbols(of cursor: Cursor) -> UInt64 {
        let node = nodes[Int(cursor.node)]
        guard node.tailLength > 0 else { return node.symbols }
        return cursor.read < node.tailLength ? 1 << UInt64(tails[Int(node.next) + Int(cursor.read)]) : 0
    }

    /// The entries that end at a place.
    @inline(__always)
    func entries(at cursor: Cursor) -> Range<Int> {
        let node = nodes[Int(cursor.node)]
        let count = cursor.read == node.tailLength ? Int(node.entryCount) : 0
        return Int(node.firstEntry)..<Int(node.firstEntry) + count
    }
}
