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

    private struct Rule {
        var intent: Intent
        var option: String?
        var elements: [[UInt16]] = []
        var forbidden: [UInt16] = []
        var startsAtFirst = false
        var endsAtLast = false
    }

    private static let mostElements = 5

    private let rules: [Rule]
    /// The rules that each sign fits an element of, by element; then those that it forbids.
    private let wanted: [[RuleSet]]
    private let forbidden: [RuleSet]
    /// The rules that have no more elements than this.
    private let finished: [RuleSet]
    /// Signs that the rules see through at both ends: markers and words that only add detail.
    private let isTransparent: [Bool]
    private let greeting: UInt16
    private let names: [String]
    private let rest: UInt16

    /// The signs of pieces come before the names of the word tables.
    static func payload(of sign: Sign) -> UInt16 {
        UInt16(sign.rawValue)
    }

    static func payload(of word: UInt16) -> UInt16 {
        word + UInt16(Sign.allCases.count)
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
        let signCount = Sign.allCases.count + lexicon.names.count
        var wanted = Array(repeating: Array(repeating: RuleSet(), count: signCount), count: Self.mostElements)
        var forbidden = Array(repeating: RuleSet(), count: signCount)
        var finished = Array(repeating: RuleSet(), count: Self.mostElements)
        for (number, rule) in rules.enumerated().prefix(RuleSet.capacity) {
            for (place, element) in rule.elements.prefix(Self.mostElements).enumerated() {
                let signs = element == [Self.payload(of: .rest)] ? Array(0..<UInt16(signCount)) : element
                for sign in signs { wanted[place][Int(sign)].insert(number) }
            }
            for sign in rule.forbidden { forbidden[Int(sign)].insert(number) }
            for place in rule.elements.count..<max(rule.elements.count, Self.mostElements) {
                finished[place].insert(number)
            }
        }
        self.rules = rules
        self.wanted = wanted
        self.forbidden = forbidden
        self.finished = finished
        var isTransparent = Array(repeating: false, count: signCount)
        for name in ["FROM", "TO", "AT", "APPROX", "FREQUENCY", "AMOUNTWORD", "OF", "DAYWORD", "CONTACT"] {
            if let word = lexicon.name(name) { isTransparent[Int(Self.payload(of: word))] = true }
        }
        isTransparent[Int(Self.payload(of: .ask))] = true
        isTransparent[Int(Self.payload(of: .greeting))] = true
        isTransparent[Int(Self.payload(of: .lost))] = true
        isTransparent[Int(Self.payload(of: .strange))] = true
        isTransparent[Int(Self.payload(of: .garbled))] = true
        self.isTransparent = isTransparent
        greeting = Self.payload(of: .greeting)
        names = lexicon.names
        rest = Self.payload(of: .rest)
    }

    func decide(_ signs: [UInt16]) -> Decision {
        var possible = RuleSet(below: 0)
        for place in 0..<Self.mostElements {
            var here = finished[place]
            for sign in signs { here.formUnion(wanted[place][Int(sign)]) }
            if place == 0 { possible = here } else { possible.formIntersection(here) }
        }
        for sign in signs { possible.subtract(forbidden[Int(sign)]) }
        let first = signs.firstIndex { !isTransparent[Int($0)] } ?? signs.startIndex
        let last = signs.lastIndex { !isTransparent[Int($0)] } ?? signs.endIndex - 1
        guard let number = possible.first(where: { fits($0, signs, first: first, last: last) }) else {
            return Decision(intent: .unknown, option: nil, rule: -1)
        }
        return Decision(intent: rules[number].intent, option: rules[number].option, rule: number)
    }

    private func fits(_ number: Int, _ signs: [UInt16], first: Int, last: Int) -> Bool {
        let isAnchored = rules[number].startsAtFirst
        let count = rules[number].elements.count
        var position = 0
        for place in 0..<count {
            if place == 0, isAnchored {
                let isSeen = isElement(0, of: number, greeting) || isElement(0, of: number, Self.payload(of: .ask))
                let start = isSeen ? 0 : first
                guard start < signs.count, isElement(0, of: number, signs[start]) else { return false }
                position = start + 1
                continue
            }
            while position < signs.count, !isElement(place, of: number, signs[position]) { position += 1 }
            guard position < signs.count else { return false }
            position += 1
        }
        guard rules[number].endsAtLast, count > 0 else { return true }
        let final = rules[number].elements[count - 1]
        if final.contains(where: { isTransparent[Int($0)] }) {
            return signs[position...].allSatisfy { final.contains($0) }
        }
        // The last element may be said more than once; it must be said last.
        guard last >= 0, last < signs.count else { return false }
        return position > last || count > 1 && final.contains(signs[last])
    }

    @inline(__always)
    private func isElement(_ place: Int, of number: Int, _ sign: UInt16) -> Bool {
        rules[number].elements[place].contains(sign) || rules[number].elements[place].first == rest
    }

    /// What the rules call a sign.
    func name(_ sign: UInt16) -> String {
        Sign(rawValue: Int(sign))?.name ?? names[Int(sign) - Sign.allCases.count]
    }

    /// A rule as its line says it, for explanations.
    static func line(of rule: Int) -> Substring? {
        let table = IntentRules.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let lines = table.split(separator: "\n").filter { $0.contains("|") }
        return lines.indices.contains(rule) ? lines[rule] : nil
    }
}
