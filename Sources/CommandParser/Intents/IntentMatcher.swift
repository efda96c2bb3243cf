/// Finds the first rule of `IntentRules` that fits what a message says.
///
/// For each sign it knows which rules want it where and which forbid it, so that only the few rules that a message can fit at all
/// are tried in their order.
final class IntentMatcher: Sendable {
    struct Decision {
        var intent: Intent
        var option: String?
        /// The number of the rule, counted from zero; -1 when none fits.
        var rule: Int
    }

    /// A line of the rules as it is written.
    private struct Rule {
        var intent: Intent
        var option: String?
        var elements: [[UInt16]] = []
        var forbidden: [UInt16] = []
        var startsAtFirst = false
        var endsAtLast = false
    }

    /// What is left to check of a rule whose signs are all there.
    private struct Shape {
        var elementCount: Int
        var startsAtFirst: Bool
        /// Whether its first element may be a greeting or a question mark, which others see through.
        var startsTransparent: Bool
        var endsAtLast: Bool
        var endsTransparent: Bool
    }

    /// How many elements of a rule are looked for before it is tried as a whole.
    private static let filteredElements = 3
    private let decisions: [Decision]
    private let shapes: [Shape]
    /// The rules that each sign fits an element of: for the first element of all signs, then for the second, and so on.
    private let wanted: [RuleSet]
    private let signCount: Int
    /// The rules that each sign forbids.
    private let forbidden: [RuleSet]
    /// The rules that have no more elements than this.
    private let finished: [RuleSet]
    /// Signs that the rules see through at both ends: markers and words that only add detail.
    private let isTransparent: [Bool]
    private let names: [String]

    /// The signs of pieces come before the names of the word tables.
    static func payload(of sign: Sign) -> UInt16 {
        UInt16(sign.rawValue)
    }

    static func payload(of word: UInt16) -> UInt16 {
        word + UInt16(Sign.count)
    }

    init(_ lexicon: Lexicon) {
        func payloads(_ text: Substring) -> [UInt16] {
            text.split(separator: "|").compactMap { name in
                if let sign = Sign(name: name) { return Self.payload(of: sign) }
                return lexicon.name(name).map(Self.payload)
            }
        }
        let table = IntentRules.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let rules: [Rule] = table.split(separator: "\n").compactMap { line in
            guard let bar = line.firstIndex(of: "|") else { return nil }
            let head = line[..<bar].split(separator: " ")
            guard let intent = head.first.flatMap({ Intent(rawValue: String($0)) }) else { return nil }
            var rule = Rule(intent: intent, option: head.count > 1 ? String(head[1]) : nil)
            for element in line[line.index(after: bar)...].split(separator: " ") {
                switch element.first {
                case "^": rule.startsAtFirst = true
                case ".": rule.endsAtLast = true
                case "!": rule.forbidden += payloads(element.dropFirst())
                default: rule.elements.append(payloads(element))
                }
            }
            return rule
        }
        let mostElements = rules.map(\.elements.count).max() ?? 0
        let signCount = Sign.count + lexicon.names.count
        var wanted = Array(repeating: RuleSet(), count: signCount * mostElements)
        var forbidden = Array(repeating: RuleSet(), count: signCount)
        var finished = Array(repeating: RuleSet(), count: mostElements)
        for (number, rule) in rules.enumerated().prefix(RuleSet.capacity) {
            for (place, element) in rule.elements.enumerated() {
                let signs = element == [Self.payload(of: .rest)] ? Array(0..<UInt16(signCount)) : element
                for sign in signs { wanted[place * signCount + Int(sign)].insert(number) }
            }
            for sign in rule.forbidden { forbidden[Int(sign)].insert(number) }
            for place in rule.elements.count..<mostElements {
                finished[place].insert(number)
            }
        }
        self.wanted = wanted
        self.signCount = signCount
        self.forbidden = forbidden
        self.finished = finished
        var isTransparent = Array(repeating: false, count: signCount)
        for name in Self.transparent {
            if let word = lexicon.name(name) { isTransparent[Int(Self.payload(of: word))] = true }
        }
        isTransparent[Int(Self.payload(of: .ask))] = true
        isTransparent[Int(Self.payload(of: .greeting))] = true
        isTransparent[Int(Self.payload(of: .lost))] = true
        isTransparent[Int(Self.payload(of: .clouded))] = true
        isTransparent[Int(Self.payload(of: .strange))] = true
        isTransparent[Int(Self.payload(of: .garbled))] = true
        self.isTransparent = isTransparent
        names = lexicon.names
        decisions = rules.enumerated().map { Decision(intent: $1.intent, option: $1.option, rule: $0) }
        let asides: Set = [Self.payload(of: .greeting), Self.payload(of: .ask), Self.payload(of: .rest)]
        shapes = rules.map { rule in
            Shape(
                elementCount: rule.elements.count, startsAtFirst: rule.startsAtFirst,
                startsTransparent: rule.elements.first.map { !asides.isDisjoint(with: $0) } ?? false,
                endsAtLast: rule.endsAtLast,
                endsTransparent: rule.elements.last.map { $0.contains { isTransparent[Int($0)] } } ?? false)
        }
    }

    /// Words that tell more of goods, places and days, and nothing of what is wanted.
    private static let transparent = [
        "FROM", "TO", "AT", "APPROX", "FREQUENCY", "AMOUNTWORD", "OF", "DAYWORD", "CONTACT", "MINIMUM", "LOCAL",
    ]

    func decide(_ signs: BufferView<UInt16>) -> Decision {
        var possible = RuleSet(below: 0)
        for place in 0..<min(Self.filteredElements, finished.count) {
            var here = finished[place]
            for sign in signs { here.formUnion(wanted[place * signCount + Int(sign)]) }
            if place == 0 { possible = here } else { possible.formIntersection(here) }
        }
        for sign in signs { possible.subtract(forbidden[Int(sign)]) }
        let first = signs.firstIndex { !isTransparent[Int($0)] } ?? signs.startIndex
        let last = signs.lastIndex { !isTransparent[Int($0)] } ?? signs.endIndex - 1
        guard let number = possible.first(where: { fits($0, signs, first: first, last: last) }) else {
            return Decision(intent: .unknown, option: nil, rule: -1)
        }
        return decisions[number]
    }

    private func fits(_ number: Int, _ signs: BufferView<UInt16>, first: Int, last: Int) -> Bool {
        let shape = shapes[number]
        var position = 0
        for place in 0..<shape.elementCount {
            if place == 0, shape.startsAtFirst {
                let start = shape.startsTransparent ? 0 : first
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
        guard last >= 0, last < signs.count else { return false }
        return position > last || final > 0 && isElement(final, of: number, signs[last])
    }

    @inline(__always)
    private func isElement(_ place: Int, of number: Int, _ sign: UInt16) -> Bool {
        wanted[place * signCount + Int(sign)].contains(number)
    }

    /// What the rules call a sign.
    func name(_ sign: UInt16) -> String {
        Sign(rawValue: Int(sign))?.name ?? names[Int(sign) - Sign.count]
    }

    /// A rule as its line says it, for explanations.
    static func line(of rule: Int) -> Substring? {
        let table = IntentRules.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let lines = table.split(separator: "\n").filter { $0.contains("|") }
        return lines.indices.contains(rule) ? lines[rule] : nil
    }
}
