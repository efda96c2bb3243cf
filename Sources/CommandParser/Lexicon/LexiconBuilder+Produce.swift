import Vocabulary

extension LexiconBuilder {
    mutating func addProduce() {
        let costs = Self.costs(Readings.costs)
        var seen: [String: Set<UInt16>] = [:]
        for produce in ProduceID.all {
            let row = produce.row
            let forms: [(forms: [String], cost: Int16, accents: Bool)] = [
                ([row.name] + row.aliases, 0, true), (row.englishNames, 1, false), (row.weakAliases, 3, false),
            ]
            for (forms, cost, accents) in forms {
                for form in forms {
                    guard let spelling = spelling(form) else { continue }
                    let key = spelling.key
                    if !accents, seen[key]?.contains(produce.index) == true { continue }
                    seen[key, default: []].insert(produce.index)
                    let shortCost: Int16 = spelling.symbols.count < 3 && cost == 3 ? 3 : 0
                    add(
                        spelling, .produce, produce.index, cost: cost + shortCost + (costs[key] ?? 0),
                        hasKnownAccents: accents)
                }
            }
        }
        addProduceForms(costs: costs)
        addPaddyForms(seen: seen)
        addVarietyCodes(seen: seen)
        addChoices(costs: costs)
    }

    private mutating func addProduceForms(costs: [String: Int16]) {
        let text = Readings.produceForms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 2, let produce = ProduceID(slug: String(parts[0].filter { $0 != " " })) else {
                continue
            }
            for form in parts[1].split(separator: ";") {
                guard let spelling = spelling(form) else { continue }
                add(spelling, .produce, produce.index, cost: costs[spelling.key] ?? 0, hasKnownAccents: true)
            }
        }
    }

    /// What is said of paddy stands before its variety: "lúa giống ST24", "lúa tươi OM18".
    private mutating func addPaddyForms(seen: [String: Set<UInt16>]) {
        for produce in ProduceID.all {
            let words = produce.row.name.split(separator: " ", maxSplits: 1)
            guard words.count == 2, words[0] == "Lúa" else { continue }
            for start in ["lúa giống", "giống lúa", "lúa tươi", "lúa khô", "gạo"] {
                guard let spelling = spelling("\(start) \(words[1])"), seen[spelling.key] == nil else { continue }
                add(spelling, .produce, produce.index, cost: 0, hasKnownAccents: true)
            }
        }
    }

    /// Lets the code of a variety stand for it ("OM18") where no alias has it already.
    private mutating func addVarietyCodes(seen: [String: Set<UInt16>]) {
        for produce in ProduceID.all {
            guard let code = produce.row.asciiName.split(separator: " ").last, code.contains(where: \.isNumber),
                code.contains(where: \.isLetter), let spelling = spelling(code), seen[spelling.key] == nil
            else { continue }
            add(spelling, .produce, produce.index, cost: 2)
        }
    }

    private mutating func addChoices(costs: [String: Int16]) {
        let lines = Readings.choices.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 3, let spelling = spelling(parts[0]) else { continue }
            let slugs = parts[1].split(separator: " ")
            var choice = ProduceChoice(
                candidates: slugs.compactMap { ProduceID(slug: String($0.drop { $0 == "=" })) },
                prefersFirst: slugs.first?.hasPrefix("=") == true, byUnit: [:])
            for rule in parts[2].split(separator: ";") {
                let sides = rule.split(separator: ":")
                guard sides.count == 2,
                    let produce = ProduceID(slug: String(sides[1].filter { $0 != " " }))
                else { continue }
                for unit in sides[0].split(separator: " ") {
                    if let unit = UnitID(slug: String(unit)) { choice.byUnit[unit] = produce }
                }
            }
            let payload = ProduceChoice.firstPayload + UInt16(choices.count)
            choices.append(choice)
            add(
                spelling, .produce, payload, cost: (costs[spelling.key] ?? 0) + (spelling.isAccented ? 1 : -1),
                hasKnownAccents: true)
        }
    }
}
