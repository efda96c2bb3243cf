/// As much of an HTTP answer as is needed to know where it ends.
struct AnswerHead {
    let status: Int
    /// Bytes of head and body.
    let length: Int
    let closes: Bool

    /// Nil while the head is incomplete.
    init?(_ bytes: [UInt8]) {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        var index = 0
        var end: Int?
        while index + 1 < bytes.count {
            guard bytes[index] == 13, bytes[index + 1] == 10 else {
                index += 1
                continue
            }
            if index == start {
                end = index + 2
                break
            }
            lines.append(bytes[start..<index])
            index += 2
            start = index
        }
        guard let end, let first = lines.first else { return nil }
        status = Self.number(first.dropFirst(9).prefix(3))
        length = end + (lines.first { Self.hasName("content-length", $0) }.map { Self.number($0.dropFirst(15)) } ?? 0)
        closes = lines.contains { Self.hasName("connection", $0) && $0.count == "connection: close".utf8.count }
    }

    private static func hasName(_ name: StaticString, _ line: ArraySlice<UInt8>) -> Bool {
        let count = name.utf8CodeUnitCount
        guard line.count > count, line[line.startIndex + count] == UInt8(ascii: ":") else { return false }
        return (0..<count).allSatisfy { line[line.startIndex + $0] | 0x20 == name.utf8Start[$0] | 0x20 }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { (48...57).contains($1) ? $0 * 10 + Int($1 - 48) : $0 }
    }
}
