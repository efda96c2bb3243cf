import Vocabulary

/// Gathers the spellings of all tables before they are compiled.
struct LexiconBuilder: ~Copyable {
    struct Draft {
        var spelling: Spelling
        var kind: Kind
        var payload: UInt16
        var cost: Int16
        var hasKnownAccents: Bool
        var placeTail: UInt8 = 0
    }

    private struct Identity: Hashable {
        var symbols: [UInt8]
        var marks: [UInt8]
        var kind: Kind
        var payload: UInt16
    }

    let letters = LatinLetters()
    var drafts: [Draft] = []
    private(set) var names: [String] = []
    private var namePayloads: [String: UInt16] = [:]
    var placeNames: [PlaceName] = []
    var plates: [Int64: UInt16] = [:]
    var choices: [ProduceChoice] = []
    private var known: [Identity: Int] = [:]
    private var folder = TextFolder()

    mutating func spelling(_ text: some StringProtocol) -> Spelling? {
        Spelling(text, folding: &folder, letters: letters)
    }

    mutating func payload(named name: String) -> UInt16 {
        if let payload = namePayloads[name] { return payload }
        let payload = UInt16(names.count)
        names.append(name)
        namePayloads[name] = payload
        return payload
    }

    /// Adds one reading; of two equal ones the cheaper stays.
    mutating func add(_ spelling: Spelling, _ kind: Kind, _ payload: UInt16, cost: Int16, hasKnownAccents: Bool = false)
    {
        let identity = Identity(
            symbols: spelling.symbols, marks: spelling.marks, kind: kind, payload: payload)
        if let index = known[identity] {
            drafts[index].cost = min(drafts[index].cost, cost)
            drafts[index].spelling.allowWordStarts(of: spelling)
            return
        }
        known[identity] = drafts.count
        drafts.append(
            Draft(spelling: spelling, kind: kind, payload: payload, cost: cost, hasKnownAccents: hasKnownAccents))
    }

    mutating func addWords() {
        for table in [TradeWords.table, ServiceWords.table, CommonWords.table, TalkWords.table] {
            for line in WordLine.all(of: table) {
                let payload = payload(named: line.name)
                for form in line.forms {
                    for text in Self.variants(of: form.text) {
                        guard let spelling = spelling(text) else { continue }
                        add(spelling, line.kind, payload, cost: form.cost, hasKnownAccents: spelling.symbols.count > 2)
                    }
                }
            }
        }
    }

    /// What is said and typed for a word inside a phrase: "không tới", "ko tới", "hông tới"; "bán hết rồi", "bán hết rùi".
    private static let sayings: [Substring: [String]] = [
        "không": ["không", "ko", "hông", "hổng", "hok", "k"], "rồi": ["rồi", "rùi", "roài"],
        "người": ["người", "ng"], "được": ["được", "đc"], "biết": ["biết", "bít", "bik"],
        "giúp": ["giúp", "giùm", "dùm", "hộ", "zúp"],
        "chưa": ["chưa", "chx"], "nhiêu": ["nhiêu", "nhiu"], "với": ["với", "vs"],
    ]

    /// A form of several words in every way that its words are said.
    private static func variants(of form: Substring) -> [String] {
        let words = form.split(separator: " ")
        guard words.count > 1 else { return [String(form)] }
        var variants = [""]
        for (index, word) in words.enumerated() {
            // "500k duoc": a lone "k" at the beginning is the thousand of what stands before.
            let said = sayings[word].map { $0.filter { index > 0 || $0 != "k" } } ?? [String(word)]
            variants = variants.flatMap { start in said.map { index == 0 ? $0 : "\(start) \($0)" } }
        }
        return variants
    }

    /// The costs of a table of `spelling cost` pairs, by folded spelling.
    static func costs(_ table: StaticString) -> [String: Int16] {
        let text = table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        var costs: [String: Int16] = [:]
        for pair in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            let words = pair.split(separator: " ")
            guard let last = words.last, let cost = Int16(last) else { continue }
            costs[words.dropLast().joined()] = cost
        }
        return costs
    }

    mutating func addUnits() {
        let costs = Self.costs(Readings.unitCosts)
        addUnitForms()
        for unit in UnitID.all {
            let row = unit.row
            // Hundred and thousand are numbers.
            if row.slug == "tram" || row.slug == "nghin" { continue }
            for (forms, cost) in [([row.name] + row.aliases, Int16(0)), (row.weakAliases, 2)] {
                for form in forms {
                    guard let spelling = spelling(form) else { continue }
                    let shortCost: Int16 = spelling.symbols.count == 1 ? 1 : 0
                    add(
                        spelling, .unit, unit.index,
                        cost: cost + shortCost + (costs[spelling.key] ?? 0)
                            + (spelling.key == "cong" && row.slug == "cont" ? 3 : 0),
                        hasKnownAccents: cost == 0 && spelling.symbols.count > 1)
                }
            }
        }
    }

    private mutating func addUnitForms() {
        let text = Readings.unitForms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 2, let unit = UnitID(slug: String(parts[0].filter { $0 != " " })) else { continue }
            for form in parts[1].split(separator: ";") {
                if let spelling = spelling(form) { add(spelling, .unit, unit.index, cost: 0) }
            }
        }
    }
}
