import Vocabulary

/// What a place's name settles of the names beside it: a province its districts, a district its province.
enum PlaceSeed: UInt8 {
    case none, province, district
}

/// Everything that the parser knows by name, compiled into a trie over folded symbols.
final class Lexicon: Sendable {
    let trie: PackedTrie
    let entries: Buffer<Entry>
    /// Where the marks of each entry's symbols begin; negative when it was written without accents.
    let marksOffsets: Buffer<Int32>
    /// The marks of the entries' symbols.
    let marks: Buffer<UInt8>
    /// The symbols of the entries' spellings, one after another, and where each begins; one more than there are entries.
    private let spellings: [UInt8]
    private let spellingStarts: [Int32]
    /// The names of the word tables, by payload.
    let names: [String]
    /// What the names of numerals and multipliers are worth.
    let values: [Int64]
    let placeNames: [PlaceName]
    /// What each place name may mean with no word for its kind before it.
    let placeCandidates: [[PlaceCandidate]]
    /// The entries of goods with names of several words, by their first and by their last word.
    let produceByFirstWord: [[UInt8]: [Int32]]
    let produceByLastWord: [[UInt8]: [Int32]]
    /// The entries of provinces with names of several words, by their first and by their last word.
    let provinceByFirstWord: [[UInt8]: [Int32]]
    let provinceByLastWord: [[UInt8]: [Int32]]
    /// What each place name settles of names beside it.
    let placeSeeds: [PlaceSeed]
    /// The place names that vehicle registration codes stand for.
    let plates: [Int64: UInt16]
    let places: PlaceFacts
    /// The entries of each province's own names, and of its districts', by the province's index; those of the old and of the present
    /// province that a district lies in.
    let provinceEntries: [[Int32]]
    let districtEntries: [[Int32]]
    /// The kind of each unit and of each produce's usual unit.
    let unitKinds = UnitID.all.map(\.row.kind)
    /// How many thousandths of its base each unit is; nil where only the speaker knows.
    let unitBases = UnitID.all.map(\.row.baseThousandths)
    let usualUnits = ProduceID.all.map(\.row.unit)
    /// The eggs of each kind of poultry that lays any for sale.
    let eggs: [ProduceID: ProduceID] = Dictionary(
        uniqueKeysWithValues: ProduceID.all.compactMap { poultry in
            guard poultry.row.group == .poultry else { return nil }
            return ProduceID(slug: "trung-\(poultry.row.slug)").map { (poultry, $0) }
        })
    let choices: [ProduceChoice]
    let priceBands = PriceBands()
    let letters: LatinLetters

    init() {
        var builder = LexiconBuilder()
        builder.addWords()
        builder.addUnits()
        builder.addProduce()
        builder.addPlaces()
        builder.markPlaceTails()
        let sorted = builder.drafts.sorted {
            $0.spelling.symbols.lexicographicallyPrecedes($1.spelling.symbols)
        }
        let digits = Set(
            sorted.lazy.filter { draft in
                draft.kind == .numeral && (2...9).contains(Self.value(of: builder.names[Int(draft.payload)]))
            }.map(\.spelling.symbols))
        var entries: [Entry] = []
        var marks: [UInt8] = []
        var marksOffsets: [Int32] = []
        entries.reserveCapacity(sorted.count)
        marksOffsets.reserveCapacity(sorted.count)
        for (index, draft) in sorted.enumerated() {
            var offset: Int32 = -1
            if draft.spelling.isAccented || draft.hasKnownAccents {
                offset = Int32(marks.count)
                marks += draft.spelling.marks
            }
            marksOffsets.append(offset)
            entries.append(
                Entry(
                    wordStarts: draft.spelling.wordStarts, payload: draft.payload, cost: draft.cost,
                    kind: Self.kind(of: draft, digits: digits), placeTail: draft.placeTail,
                    accentedSyllables: offset < 0 ? 0 : draft.spelling.accentedSyllables,
                    accentsSettle: draft.kind == .produce && Self.isAlone(index, in: sorted)))
        }
        self.entries = Buffer(entries)
        self.marks = Buffer(marks)
        self.marksOffsets = Buffer(marksOffsets)
        var spellings: [UInt8] = []
        var spellingStarts: [Int32] = [0]
        spellingStarts.reserveCapacity(sorted.count + 1)
        for draft in sorted {
            spellings += draft.spelling.symbols
            spellingStarts.append(Int32(spellings.count))
        }
        self.spellings = spellings
        self.spellingStarts = spellingStarts
        trie = PackedTrie(sorted: sorted.map(\.spelling.symbols)) { sorted[$0].spelling.wordStarts == 1 }
        names = builder.names
        values = builder.names.map(Self.value)
        let places = PlaceFacts()
        placeNames = builder.placeNames
        placeCandidates = builder.placeNames.map { $0.candidates(after: nil, facts: places) }
        (produceByFirstWord, produceByLastWord) = Self.byWords(sorted) { $0.kind == .produce }
        placeSeeds = placeCandidates.map { candidates in
            guard let first = candidates.first, first.region == nil else { return .none }
            if first.rank > 1 {
                // An abbreviation of one province only ("AG").
                let isOnly = candidates.count == 1 && first.rank == 2 && first.location.landmark == nil
                return isOnly ? .province : .none
            }
            return first.rank == 0 ? .province : first.location.district == nil ? .none : .district
        }
        (provinceByFirstWord, provinceByLastWord) = Self.byWords(sorted) { draft in
            draft.kind == .place && !builder.placeNames[Int(draft.payload)].provinces.isEmpty
        }
        var provinceEntries = Array(repeating: [Int32](), count: ProvinceID.all.count)
        var districtEntries = provinceEntries
        for (index, draft) in sorted.enumerated() where draft.kind == .place {
            let name = builder.placeNames[Int(draft.payload)]
            for province in name.provinces + name.abbreviated {
                provinceEntries[Int(province.index)].append(Int32(index))
            }
            for district in name.districts {
                let facts = places[district]
                districtEntries[Int(facts.province.index)].append(Int32(index))
                if facts.present != facts.province { districtEntries[Int(facts.present.index)].append(Int32(index)) }
            }
        }
        self.provinceEntries = provinceEntries
        self.districtEntries = districtEntries
        self.places = places
        plates = builder.plates
        choices = builder.choices
        letters = builder.letters
    }

    /// The words of every spelling.
    var words: some Sequence<[UInt8]> {
        (0..<entries.count).lazy.flatMap { entry in
            let range = Int(self.spellingStarts[entry])..<Int(self.spellingStarts[entry + 1])
            return Self.words(of: self.spellings[range], starts: self.entries[entry].wordStarts)
        }
    }

    private static func words(of symbols: ArraySlice<UInt8>, starts: UInt64) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for (offset, symbol) in symbols.enumerated() {
            if offset == 0 || starts & 1 << UInt64(offset) != 0 { words.append([]) }
            words[words.count - 1].append(symbol)
        }
        return words
    }

    /// The entries of several words that fit, by their first and by their last word.
    private static func byWords(
        _ sorted: [LexiconBuilder.Draft], where fits: (LexiconBuilder.Draft) -> Bool
    ) -> (first: [[UInt8]: [Int32]], last: [[UInt8]: [Int32]]) {
        var (byFirst, byLast): ([[UInt8]: [Int32]], [[UInt8]: [Int32]]) = ([:], [:])
        for (index, draft) in sorted.enumerated() where fits(draft) {
            let words = words(of: draft.spelling.symbols[...], starts: draft.spelling.wordStarts)
            guard let first = words.first, let last = words.last, words.count > 1 else { continue }
            byFirst[first, default: []].append(Int32(index))
            byLast[last, default: []].append(Int32(index))
        }
        return (byFirst, byLast)
    }

    func symbols(of entry: Int) -> ArraySlice<UInt8> {
        spellings[Int(spellingStarts[entry])..<Int(spellingStarts[entry + 1])]
    }

    /// The unaccented spelling of an entry, its words apart.
    func spelling(of entry: Int) -> String {
        let range = Int(spellingStarts[entry])..<Int(spellingStarts[entry + 1])
        var bytes: [UInt8] = []
        for (offset, symbol) in spellings[range].enumerated() {
            if offset > 0, entries[entry].wordStarts & 1 << UInt64(offset) != 0 { bytes.append(UInt8(ascii: " ")) }
            bytes.append(Symbol.ascii(symbol))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What the name of a numeral or multiplier is worth; 0 for other names.
    private static func value(of name: String) -> Int64 {
        Int64(name.hasSuffix("+") ? name.dropLast() : name[...]) ?? 0
    }

    /// The kind that neighbours tell apart.
    private static func kind(of draft: LexiconBuilder.Draft, digits: Set<[UInt8]>) -> Kind {
        if draft.kind == .place {
            let spelling = draft.spelling
            let second = spelling.symbols.indices.first { $0 > 0 && spelling.wordStarts & 1 << UInt64($0) != 0 }
            return second.map { digits.contains(Array(spelling.symbols[..<$0])) } ?? false ? .digitPlace : .place
        }
        guard draft.kind == .produce, draft.payload < ProduceChoice.firstPayload else { return draft.kind }
        if ProduceID(index: draft.payload).row.unit.row.kind == .count { return .counted }
        let spelling = draft.spelling
        let lastWord = spelling.symbols.indices.last { $0 > 0 && spelling.wordStarts & 1 << UInt64($0) != 0 }
        guard let lastWord, digits.contains(Array(spelling.symbols[lastWord...])) else { return .produce }
        return .numbered
    }

    /// Whether no word of another kind has the same spelling with the same accents.
    private static func isAlone(_ index: Int, in sorted: [LexiconBuilder.Draft]) -> Bool {
        let draft = sorted[index]
        func isSame(_ other: LexiconBuilder.Draft) -> Bool { other.spelling.symbols == draft.spelling.symbols }
        let before = sorted[..<index].reversed().prefix(while: isSame)
        let after = sorted[(index + 1)...].prefix(while: isSame)
        return !(Array(before) + after).contains { $0.kind != draft.kind && $0.spelling.marks == draft.spelling.marks }
    }

    /// Whether a numeral's word is said after tens only ("lăm"): the tables mark it with a plus.
    func isOnlyAfterTens(_ numeral: UInt16) -> Bool {
        names[Int(numeral)].hasSuffix("+")
    }

    /// The digit from one to nine that a spelling is the word for; nil for any other.
    func digit(of symbols: some Sequence<UInt8>) -> Int64? {
        var node = trie.root
        for symbol in symbols {
            guard let child = trie.child(of: node, symbol: symbol) else { return nil }
            node = child
        }
        return trie.entries(at: node).lazy.filter { self.entries[$0].kind == .numeral }
            .map { self.values[Int(self.entries[$0].payload)] }.first { (1...9).contains($0) }
    }

    /// The places that a spelling names; nil when it names none.
    func placeName(of symbols: some Sequence<UInt8>) -> UInt16? {
        var node = trie.root
        for symbol in symbols {
            guard let child = trie.child(of: node, symbol: symbol) else { return nil }
            node = child
        }
        return trie.entries(at: node).first { entries[$0].kind.meaning == .place }.map { entries[$0].payload }
    }

    /// The number of a name of the word tables; nil when no line has it.
    func name(_ text: some StringProtocol) -> UInt16? {
        names.firstIndex { $0 == text }.map(UInt16.init)
    }
}
