/// Finds the first rule of `IntentRules` that fits what a message says.
struct IntentMatcher {
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

    private let rules: [Rule]
    /// Words that the rules see through at both ends: markers and words that only add detail.
    private let transparent: Set<UInt16>
    private let greeting: UInt16
    private let unknown: UInt16

    static func payload(of sign: Sign) -> UInt16 {
        UInt16(Sign.allCases.firstIndex(of: sign) ?? 0) + 0xF000
    }

    init(_ lexicon: Lexicon) {
        func payloads(_ text: Substring) -> [UInt16] {
            text.split(separator: "|").map { name in
                if let sign = Sign(rawValue: String(name)) { return Self.payload(of: sign) }
                return lexicon.name(name) ?? .max
            }
        }
        let table = IntentRules.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        rules = table.split(separator: "\n").compactMap { line in
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
        transparent = Set(
            ["FROM", "TO", "AT", "APPROX", "FREQUENCY", "HARVEST", "AMOUNTWORD", "OF", "DAYWORD", "CONTACT"].compactMap
            {
                lexicon.name($0)
            } + [Self.payload(of: .ask), Self.payload(of: .greeting)])
        greeting = Self.payload(of: .greeting)
        unknown = Self.payload(of: .unknown)
    }

    func decide(_ signs: [UInt16]) -> Decision {
        let first = signs.firstIndex { !transparent.contains($0) } ?? signs.startIndex
        let last = signs.lastIndex { !transparent.contains($0) } ?? signs.endIndex - 1
        for (number, rule) in rules.enumerated() where fits(rule, signs, first: first, last: last) {
            return Decision(intent: rule.intent, option: rule.option, rule: number)
        }
        return Decision(intent: .unknown, option: nil, rule: -1)
    }

    private func fits(_ rule: Rule, _ signs: [UInt16], first: Int, last: Int) -> Bool {
        if signs.contains(where: { rule.forbidden.contains($0) }) { return false }
        var position = 0
        for (index, element) in rule.elements.enumerated() {
            if element == [IntentMatcher.payload(of: .rest)] {
                return position < signs.count
            }
            if index == 0, rule.startsAtFirst {
                let start = element.contains(Self.payload(of: .ask)) || element.contains(greeting) ? 0 : first
                guard start < signs.count, element.contains(signs[start]) else { return false }
                position = start + 1
                continue
            }
            guard let found = signs[position...].firstIndex(where: { element.contains($0) }) else { return false }
            position = found + 1
        }
        if rule.endsAtLast {
            let isTransparentRule = rule.elements.last.map { $0.contains(where: transparent.contains) } ?? false
            if isTransparentRule, let element = rule.elements.last {
                return signs[position...].allSatisfy { element.contains($0) }
            }
            // The last element may be said more than once; it must be said last.
            guard let element = rule.elements.last, last >= 0, last < signs.count else { return false }
            return position > last || rule.elements.count > 1 && element.contains(signs[last])
        }
        return true
    }
}
