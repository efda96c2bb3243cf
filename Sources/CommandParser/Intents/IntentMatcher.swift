/// Decides what a message wants: the rules of `IntentRules` claim readings, and the evidence of `Evidence` weighs them.
final class IntentMatcher: Sendable {
    struct Decision {
        var intent: Intent
        var option: String?
        /// The number of the rule, counted from zero; -1 when none fits.
        var rule: Int
        /// By how much its reading outweighs that the message is none of the bot's business.
        var margin: Int
    }

    /// A reading that a rule claims.
    private struct Claim {
        var intent: Intent
        var option: String?
        /// The intent's bit in `Weight`.
        var bit: UInt64
        var isCertain: Bool
    }

    /// What a line of evidence adds to which intents: bit i for the i-th of them.
    private struct Weight {
        var value: Int
        var intents: UInt64
    }

    private let rules: PatternTable
    private let claims: [Claim]
    private let unknownBit: UInt64
    private let evidence: PatternTable
    private let weights: [Weight]
    /// Signs that the patterns see through at both ends: markers and words that only add detail.
    private let isTransparent: [Bool]
    private let names: [String]
    private let talk: [UInt16]
    private let helpMe: UInt16?

    /// Words that tell more of goods, places and days, and nothing of what is wanted.
    private static let transparent = [
        "FROM", "TO", "AT", "APPROX", "FREQUENCY", "AMOUNTWORD", "OF", "DAYWORD", "CONTACT", "MINIMUM", "LOCAL",
        "FOR", "FORME", "TAKERS", "FOREIGN",
    ]

    init(_ lexicon: Lexicon) {
        var isTransparent = Array(repeating: false, count: Sign.count + lexicon.names.count)
        for name in Self.transparent {
            if let word = lexicon.name(name) { isTransparent[Int(Sign.payload(of: word))] = true }
        }
        for sign in [Sign.ask, .greeting, .refWord, .strange, .garbled] { isTransparent[Int(sign.payload)] = true }
        self.isTransparent = isTransparent
        names = lexicon.names
        talk = ["JUNK", "NEWS", "WEB", "GARBLED"].compactMap { Sign.payload(named: $0, lexicon) }
        helpMe = Sign.payload(named: "HELPME", lexicon)
        let rules = PatternTable(IntentRules.table, lexicon: lexicon, isTransparent: isTransparent)
        self.rules = rules
        unknownBit = Evidence.bit(of: .unknown)
        claims = rules.heads.map { head in
            let intent = head.first.map { $0.hasSuffix("!") ? String($0.dropLast()) : $0 } ?? ""
            return Claim(
                intent: Intent(rawValue: intent) ?? .unknown, option: head.count > 1 ? head[1] : nil,
                bit: Evidence.bit(of: Intent(rawValue: intent) ?? .unknown),
                isCertain: head.first?.hasSuffix("!") == true)
        }
        evidence = PatternTable(Evidence.table, lexicon: lexicon, isTransparent: isTransparent)
        weights = evidence.heads.map { head in
            Weight(
                value: head.first.flatMap(Int.init) ?? 0,
                intents: head.dropFirst().compactMap(Intent.init(rawValue:)).reduce(0) { $0 | Evidence.bit(of: $1) })
        }
    }

    /// - Parameters:
    ///   - unread: what `Evidence.unread` says of the words that nothing explains.
    ///   - isPart: whether the signs are those of one sentence of several, for which nothing is certain.
    func decide(_ signs: BufferView<UInt16>, unread: Int, isPart: Bool = false) -> Decision {
        let (ends, said) = said(in: signs)
        let possible = rules.possible(signs)
        guard let claim = possible.first(where: { rules.fits($0, signs, ends) }) else {
            return Decision(intent: .unknown, option: nil, rule: -1, margin: 0)
        }
        // Words between the elements of a pattern of the whole message leave it in doubt.
        if !isPart, claims[claim].isCertain || rules.isWhole(claim, of: said) {
            return decision(claim, margin: Evidence.certain)
        }
        let fitting = weighing(signs, ends)
        let against = unread + score(unknownBit, fitting)
        var best = (rule: -1, score: against)
        possible.forEach(after: claim - 1) { number in
            guard rules.fits(number, signs, ends) else { return }
            let score = Evidence.claim + score(claims[number].bit, fitting)
            if score > best.score { best = (number, score) }
        }
        guard best.rule >= 0 else { return Decision(intent: .unknown, option: nil, rule: -1, margin: 0) }
        return decision(best.rule, margin: best.score - against)
    }

    /// Where what is said begins and ends, without what the patterns see through, and how many signs say it.
    private func said(in signs: BufferView<UInt16>) -> (ends: PatternTable.Ends, count: Int) {
        let first = signs.firstIndex { !isTransparent[Int($0)] } ?? signs.startIndex
        var last = signs.lastIndex { !isTransparent[Int($0)] } ?? signs.endIndex - 1
        var count = signs.count { !isTransparent[Int($0)] }
        if last > first, signs[last] == helpMe {
            // "3307 ok giúp em": asking for help with what was said is courtesy.
            count -= 1
            last = signs[..<last].lastIndex { !isTransparent[Int($0)] } ?? first
        }
        return (PatternTable.Ends(first: first, last: last), count)
    }

    private func decision(_ rule: Int, margin: Int) -> Decision {
        Decision(intent: claims[rule].intent, option: claims[rule].option, rule: rule, margin: margin)
    }

    /// The lines of evidence that a message shows.
    private func weighing(_ signs: BufferView<UInt16>, _ ends: PatternTable.Ends) -> RuleSet {
        var fitting = RuleSet()
        evidence.possible(signs).forEach { if evidence.fits($0, signs, ends) { fitting.insert($0) } }
        return fitting
    }

    private func score(_ bit: UInt64, _ fitting: RuleSet) -> Int {
        var score = 0
        fitting.forEach { if weights[$0].intents & bit != 0 { score += weights[$0].value } }
        return score
    }

    /// Whether signs show talk of which no single sentence is business: advertising, news.
    func isTalk(_ signs: BufferView<UInt16>) -> Bool {
        signs.contains { talk.contains($0) }
    }

    /// What the patterns call a sign.
    func name(_ sign: UInt16) -> String {
        Sign(rawValue: Int(sign))?.name ?? names[Int(sign) - Sign.count]
    }

    /// A rule as its line says it, for explanations.
    static func line(of rule: Int) -> Substring? {
        let lines = PatternTable.lines(of: IntentRules.table)
        return lines.indices.contains(rule) ? lines[rule] : nil
    }

    /// The lines of evidence that a message shows, for explanations.
    func evidenceLines(_ signs: BufferView<UInt16>) -> [Substring] {
        let (ends, _) = said(in: signs)
        let lines = PatternTable.lines(of: Evidence.table)
        var shown: [Substring] = []
        weighing(signs, ends).forEach { shown.append(lines[$0]) }
        return shown
    }
}
