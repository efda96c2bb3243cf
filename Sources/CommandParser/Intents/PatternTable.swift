/// Finds which lines of a table of patterns fit what a message says.
///
/// A line is `head | pattern`. The elements of a pattern must be said in their order, with anything between: a name of the word
/// tables or of `Sign`, or several with `|`. `^` before the first: nothing stands before it; `.` after the last: nothing stands
/// after it; `!X`: X is not said at all. Courtesy does not count.
///
/// For each sign it knows which lines want it where and which forbid it, so that only the few lines that a message can fit at all
/// are tried.
final class PatternTable: Sendable {
    /// Where the signs that count begin and end, for `^` and `.`.
    struct Ends {
        var first: Int
        var last: Int
    }

    /// A line as it is written.
    private struct Line {
        var elements: [[UInt16]] = []
        var forbidden: [UInt16] = []
        var startsAtFirst = false
        var endsAtLast = false
    }

    /// What is left to check of a line whose signs are all there.
    private struct Shape {
        var elementCount: Int
        var startsAtFirst: Bool
        /// Whether its first element may be a sign that others see through.
        var startsTransparent: Bool
        var endsAtLast: Bool
        var endsTransparent: Bool
    }

    /// How many elements of a line are looked for before it is tried as a whole.
    private static let filteredElements = 3
    private let shapes: [Shape]
    /// The lines that each sign fits an element of: for the first element of all signs, then for the second, and so on.
    private let wanted: [RuleSet]
    private let signCount: Int
    /// The lines that each sign forbids.
    private let forbidden: [RuleSet]
    /// The lines that have no more elements than this.
    private let finished: [RuleSet]

    /// What stands before the bar of each line.
    let heads: [[String]]

    init(_ table: StaticString, lexicon: Lexicon, isTransparent: [Bool]) {
        var heads: [[String]] = []
        var lines: [Line] = []
        for text in Self.lines(of: table) {
            let parts = text.split(separator: "|", maxSplits: 1)
            heads.append(parts[0].split(separator: " ").map(String.init))
            lines.append(Self.line(parts[1], lexicon))
        }
        self.heads = heads
        let mostElements = lines.map(\.elements.count).max() ?? 0
        let signCount = isTransparent.count
        var wanted = Array(repeating: RuleSet(), count: signCount * mostElements)
        var forbidden = Array(repeating: RuleSet(), count: signCount)
        var finished = Array(repeating: RuleSet(), count: mostElements)
        for (number, line) in lines.enumerated().prefix(RuleSet.capacity) {
            for (place, element) in line.elements.enumerated() {
                let signs = element == [Sign.rest.payload] ? Array(0..<UInt16(signCount)) : element
                for sign in signs { wanted[place * signCount + Int(sign)].insert(number) }
            }
            for sign in line.forbidden { forbidden[Int(sign)].insert(number) }
            for place in line.elements.count..<mostElements { finished[place].insert(number) }
        }
        self.wanted = wanted
        self.signCount = signCount
        self.forbidden = forbidden
        self.finished = finished
        shapes = lines.map { line in
            Shape(
                elementCount: line.elements.count, startsAtFirst: line.startsAtFirst,
                startsTransparent: line.elements.first.map { $0.contains { isTransparent[Int($0)] } } ?? false,
                endsAtLast: line.endsAtLast,
                endsTransparent: line.elements.last.map { $0.contains { isTransparent[Int($0)] } } ?? false)
        }
    }

    /// The lines of a table that have a bar; the others explain.
    static func lines(of table: StaticString) -> [Substring] {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        return text.split(separator: "\n").filter { $0.contains("|") }
    }

    private static func line(_ pattern: Substring, _ lexicon: Lexicon) -> Line {
        func payloads(_ text: Substring) -> [UInt16] {
            text.split(separator: "|").compactMap { Sign.payload(named: $0, lexicon) }
        }
        var line = Line()
        for element in pattern.split(separator: " ") {
            switch element.first {
            case "^": line.startsAtFirst = true
            case ".": line.endsAtLast = true
            case "!": line.forbidden += payloads(element.dropFirst())
            default: line.elements.append(payloads(element))
            }
        }
        return line
    }

    /// The lines whose signs are said at all and of which nothing forbidden is.
    func possible(_ signs: BufferView<UInt16>) -> RuleSet {
        var possible = RuleSet(below: 0)
        for place in 0..<min(Self.filteredElements, finished.count) {
            var here = finished[place]
            for sign in signs { here.formUnion(wanted[place * signCount + Int(sign)]) }
            if place == 0 { possible = here } else { possible.formIntersection(here) }
        }
        for sign in signs { possible.subtract(forbidden[Int(sign)]) }
        return possible
    }

    /// Whether a possible line fits signs in their order.
    func fits(_ number: Int, _ signs: BufferView<UInt16>, _ ends: Ends) -> Bool {
        let shape = shapes[number]
        var position = 0
        for place in 0..<shape.elementCount {
            if place == 0, shape.startsAtFirst {
                var start = ends.first
                if shape.startsTransparent,
                    let own = signs[..<start].firstIndex(where: { isElement(0, of: number, $0) })
                {
                    start = own
                }
                guard start < signs.count, isElement(0, of: number, signs[start]) else { return false }
                position = start + 1
                continue
            }
            while position < signs.count, !isElement(place, of: number, signs[position]) { position += 1 }
            guard position < signs.count else { return false }
            position += 1
        }
        guard shape.endsAtLast, shape.elementCount > 0 else { return true }
        let final = shape.elementCount - 1
        if shape.endsTransparent {
            return signs[position...].allSatisfy { isElement(final, of: number, $0) }
        }
        // The last element may be said more than once; it must be said last.
        guard ends.last >= 0, ends.last < signs.count else { return false }
        return position > ends.last || final > 0 && isElement(final, of: number, signs[ends.last])
    }

    /// Whether a line says the whole of a message of so many words from the first to the last.
    func isWhole(_ number: Int, of words: Int) -> Bool {
        let shape = shapes[number]
        return shape.startsAtFirst && shape.endsAtLast && words <= shape.elementCount
    }

    @inline(__always)
    private func isElement(_ place: Int, of number: Int, _ sign: UInt16) -> Bool {
        wanted[place * signCount + Int(sign)].contains(number)
    }
}
