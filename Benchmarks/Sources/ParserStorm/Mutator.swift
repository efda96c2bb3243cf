/// Makes messages out of others: some of their bytes changed, left out, doubled or swapped, two of them spliced, words of one put into
/// another.
struct Mutator {
    private let seeds: [[UInt8]]
    private var random: SplitMix
    private var message: [UInt8] = []

    /// - Parameter seeds: at least one message.
    init(seeds: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        random = SplitMix(state: seed)
    }

    mutating func next() -> [UInt8] {
        message.removeAll(keepingCapacity: true)
        message.append(contentsOf: seeds[random.below(seeds.count)])
        for _ in 0...random.below(4) { mutate() }
        return message
    }

    private mutating func mutate() {
        let position = random.below(message.count + 1)
        switch random.below(8) {
        case 0 where position < message.count: message[position] = UInt8(truncatingIfNeeded: random.next())
        case 1 where position < message.count: message[position] ^= 1 << UInt8(random.below(8))
        case 2 where position < message.count: message.remove(at: position)
        case 3: message.insert(Self.likely[random.below(Self.likely.count)], at: position)
        case 4 where position + 1 < message.count: message.swapAt(position, position + 1)
        case 5: message.replaceSubrange(position..., with: seeds[random.below(seeds.count)])
        case 6: message.insert(contentsOf: word(of: seeds[random.below(seeds.count)]), at: position)
        case 7: message.removeSubrange(position..<min(message.count, position + 1 + random.below(8)))
        default: break
        }
        if message.count > 1_600 { message.removeSubrange(1_600...) }
    }

    private static let likely = Array("abcdeghiklmnopqrstuvxy0123456789 .,-/:?k%+".utf8)

    /// Some bytes from one blank of a message to the next.
    private mutating func word(of other: [UInt8]) -> ArraySlice<UInt8> {
        let start = random.below(other.count + 1)
        let blank = UInt8(ascii: " ")
        let first = other[..<start].lastIndex(of: blank) ?? 0
        return other[first..<(other[start...].firstIndex(of: blank) ?? other.count)]
    }
}

/// Steele, Lea and Flood's generator: fast, and the same numbers for the same seed everywhere.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from zero to below a bound, which is at least one.
    mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: next() >> 33) % bound
    }
}
