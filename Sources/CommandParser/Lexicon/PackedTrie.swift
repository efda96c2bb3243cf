/// A trie over folded symbols: a node's children lie side by side in the order of their symbols.
///
/// A node has a mask of the symbols that go on from it; the child of a symbol is found by counting the mask's lower bits.
struct PackedTrie {
    private struct Node {
        var symbols: UInt64
        var firstChild: UInt32
        var firstEntry: UInt32
        var entryCount: UInt32
    }

    private let nodes: [Node]

    static let root: UInt32 = 0

    /// Builds the trie of spellings in ascending order.
    ///
    /// - Parameter spellings: the symbols of each entry, sorted; equal spellings side by side. Entry `i` of the trie is spelling `i`.
    init(sorted spellings: [[UInt8]]) {
        var nodes: [Node] = []
        var queue = [(range: spellings.indices, depth: 0)]
        var next = 0
        while next < queue.count {
            let (range, depth) = queue[next]
            next += 1
            var start = range.lowerBound
            while start < range.upperBound, spellings[start].count == depth { start += 1 }
            var node = Node(
                symbols: 0, firstChild: UInt32(queue.count), firstEntry: UInt32(range.lowerBound),
                entryCount: UInt32(start - range.lowerBound))
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
    }

    /// The node after a symbol, or nil.
    @inline(__always)
    func child(of node: UInt32, symbol: UInt8) -> UInt32? {
        let node = nodes[Int(node)]
        let bit: UInt64 = 1 << UInt64(symbol)
        guard node.symbols & bit != 0 else { return nil }
        return node.firstChild + UInt32(truncatingIfNeeded: (node.symbols & (bit - 1)).nonzeroBitCount)
    }

    /// The symbols that go on from a node, one bit each.
    @inline(__always)
    func symbols(of node: UInt32) -> UInt64 {
        nodes[Int(node)].symbols
    }

    /// The entries that end at a node.
    @inline(__always)
    func entries(at node: UInt32) -> Range<Int> {
        let node = nodes[Int(node)]
        return Int(node.firstEntry)..<Int(node.firstEntry + node.entryCount)
    }
}
