/// Which symbols are mistaken for each other by a thumb, an eye or an ear.
struct Keys {
    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    private static let groups = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]

    /// For each symbol its neighbours, one bit each.
    private let neighbours: [UInt64]

    init() {
        var table = [UInt64](repeating: 0, count: 64)
        func join(_ left: UInt8, _ right: UInt8) {
            guard let left = Symbol.of(ascii: left), let right = Symbol.of(ascii: right) else { return }
            table[Int(left)] |= 1 << UInt64(right)
            table[Int(right)] |= 1 << UInt64(left)
        }
        let rows = Self.rows.map { Array($0.utf8) }
        for (number, row) in rows.enumerated() {
            for (column, key) in row.enumerated() {
                if column + 1 < row.count { join(key, row[column + 1]) }
                guard number + 1 < rows.count else { continue }
                for below in [column - 1, column] where rows[number + 1].indices.contains(below) {
                    join(key, rows[number + 1][below])
                }
            }
        }
        for group in Self.groups.map({ Array($0.utf8) }) {
            for left in group { for right in group where left != right { join(left, right) } }
        }
        // Said alike, and so written for each other.
        for (left, right) in zip("iscl".utf8, "yxkn".utf8) { join(left, right) }
        for (letter, digit) in zip("oilsbg".utf8, "011589".utf8) { join(letter, digit) }
        neighbours = table
    }

    /// Whether two keys lie side by side, on one key of a twelve-key phone, or look or sound alike.
    @inline(__always)
    func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool {
        neighbours[Int(left)] & 1 << UInt64(right & 63) != 0
    }
}
