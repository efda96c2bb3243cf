/// A trie over folded symbols in three arrays: a node's children lie side by side in the order of their symbols.
///
/// A node has a mask of the symbols that go on from it; the child of a symbol is found by counting the mask's lower bits.
struct PackedTrie {
    private var masks: [UInt64] = []
    private var firstChildren: [UInt32] = []
    private var firstEntries: [UInt32] = []

    static let root: UInt32 = 0

    /// Builds the trie of spellings in ascending order.
    ///
    /// - Parameter spellings: the symbols of each entry, sorted; equal spellings side by side. Entry `i` of the trie is spelling `i`.
    init(sorted spellings: [[UInt8]]) {
        struct Pending {
            var range: Range<Int>
            var depth: Int
        }
        var queue = [Pending(range: spellings.indices, depth: 0)]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            var start = node.range.lowerBound
            firstEntries.append(UInt32(start))
            while start < node.range.upperBound, spellings[start].count == node.depth { start += 1 }
            entryEnds.append(UInt32(start))
            var mask: UInt64 = 0
            firstChildren.append(UInt32(queue.count))
            while start < node.range.upperBound {
                let symbol = spellings[start][node.depth]
                var end = start + 1
                while end < node.range.upperBound, spellings[end][node.depth] == symbol { end += 1 }
                mask |= 1 << UInt64(symbol)
                queue.append(Pending(range: start..<end, depth: node.depth + 1))
                start = end
            }
            masks.append(mask)
        }
    }

    private var entryEnds: [UInt32] = []

    /// The node after a symbol, or nil.
    @inline(__always)
    func child(of node: UInt32, symbol: UInt8) -> UInt32? {
        let mask = masks[Int(node)]
        let bit: UInt64 = 1 << UInt64(symbol)
        guard mask & bit != 0 else { return nil }
        return firstChildren[Int(node)] + UInt32((mask & (bit - 1)).nonzeroBitCount)
    }

    /// The symbols that go on from a node, one bit each.
    @inline(__always)
    func symbols(of node: UInt32) -> UInt64 {
        masks[Int(node)]
    }

    /// The entries that end at a node.
    @inline(__always)
    func entries(at node: UInt32) -> Range<Int> {
        Int(firstEntries[Int(node)])..<Int(entryEnds[Int(node)])
    }

    var nodeCount: Int { masks.count }
}
