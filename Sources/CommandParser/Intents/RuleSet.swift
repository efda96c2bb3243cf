/// A set of rules by their numbers.
struct RuleSet {
    static let capacity = 384

    private var words = InlineArray<6, UInt64>(repeating: 0)

    /// All rules below a count.
    init(below count: Int = 0) {
        for number in 0..<count { insert(number) }
    }

    mutating func insert(_ number: Int) {
        words[number >> 6] |= 1 << UInt64(number & 63)
    }

    @inline(__always)
    func contains(_ number: Int) -> Bool {
        words[number >> 6] & 1 << UInt64(number & 63) != 0
    }

    @inline(__always)
    mutating func formUnion(_ other: RuleSet) {
        for index in 0..<6 { words[index] |= other.words[index] }
    }

    @inline(__always)
    mutating func formIntersection(_ other: RuleSet) {
        for index in 0..<6 { words[index] &= other.words[index] }
    }

    @inline(__always)
    mutating func subtract(_ other: RuleSet) {
        for index in 0..<6 { words[index] &= ~other.words[index] }
    }

    /// Calls a body for every member above another, from the smallest on.
    @inline(__always)
    func forEach(after last: Int = -1, _ body: (Int) -> Void) {
        for index in 0..<6 {
            var rest = words[index]
            while rest != 0 {
                let number = index << 6 | rest.trailingZeroBitCount
                rest &= rest - 1
                if number > last { body(number) }
            }
        }
    }

    /// The smallest member that fits a condition; nil when none does.
    func first(where fits: (Int) -> Bool) -> Int? {
        for index in 0..<6 {
            var rest = words[index]
            while rest != 0 {
                let number = index << 6 | rest.trailingZeroBitCount
                rest &= rest - 1
                if fits(number) { return number }
            }
        }
        return nil
    }
}
