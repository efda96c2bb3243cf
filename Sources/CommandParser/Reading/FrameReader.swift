import Vocabulary

/// Assigns what a message says to the slots of a command.
struct FrameReader {
    let reader: AmountReader
    unowned(unsafe) let matcher: IntentMatcher
    let source: UnsafeBufferPointer<UInt8>
    let pieces: BufferView<Piece>
    /// The province that the sender is known to be in.
    private let known: ProvinceID?

    var lexicon: Lexicon { reader.lexicon }
    var names: WordNames { reader.names }
    var text: FoldedText { reader.text }
    var resolver: PlaceResolver { PlaceResolver(lexicon: lexicon, names: names, known: known) }

    init(
        _ reader: AmountReader, pieces: BufferView<Piece>, matcher: IntentMatcher, source: UnsafeBufferPointer<UInt8>,
        known: ProvinceID?
    ) {
        self.reader = reader
        self.pieces = pieces
        self.matcher = matcher
        self.source = source
        self.known = known
    }

    /// - Parameter drafts: memory to work in.
    func fill(
        _ command: inout Command, _ decision: IntentMatcher.Decision, drafts: inout Buffer<ItemReader.Draft>
    ) {
        command.intent = decision.intent
        switch decision.intent {
        case .unknown, .greeting, .help, .optOut, .optIn, .more, .forget, .pick, .language, .accents, .notices,
            .broadcastConsent:
            break
        default: fillShared(&command)
        }
        switch decision.intent {
        case .sell, .buy, .search, .price, .edit, .cancel, .done, .report, .renew:
            command.items = goods(drafts: &drafts)
            takeCodeOutOfItems(&command)
            fillTerms(&command)
        case .haulOffer, .haulRequest:
            command.items = ItemReader(lexicon: lexicon, names: names).items(
                in: pieces, drafts: &drafts, grade: { lowercased($0) })
            fillVehicle(&command)
            fillTerms(&command)
        case .register: fillRegistration(&command)
        case .help: command.topic = decision.option.flatMap(HelpTopic.init(rawValue:))
        case .pick: fillChoice(&command)
        case .more: fillReferences(&command)
        case .broadcast: fillBroadcast(&command)
        case .actFor: fillActFor(&command)
        default: break
        }
        finish(&command, option: decision.option)
    }

    func lowercased(_ range: Range<Int>) -> String {
        written(range).lowercased()
    }

    /// The message's own text of a range of symbols.
    func written(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(text[range.lowerBound].start)
        let end = Int(text[range.upperBound - 1].end)
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    /// The digits that were written or meant: "7O14" is 7014.
    func digits(_ range: Range<Int>) -> String {
        let digits = range.lazy.compactMap { Symbol.digitMeant(by: text[$0].symbol) }
        return String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }

    func fillShared(_ command: inout Command) {
        fillPlaces(&command)
        fillDates(&command)
        for piece in pieces {
            if case .phone = piece.content, command.phone == nil { command.phone = digits(piece.range) }
        }
        fillReferences(&command)
    }

    private func fillChoice(_ command: inout Command) {
        for piece in pieces {
            if case .number(let amount, let digits) = piece.content, (1...2).contains(digits) {
                command.choice = Int(amount / 1_000)
                return
            }
        }
    }

    private func fillBroadcast(_ command: inout Command) {
        let cue = pieces.firstIndex { if case .word = $0.content { true } else { false } } ?? 0
        guard cue + 1 < pieces.count else { return }
        let start = pieces[cue].range.upperBound
        guard start < text.count else { return }
        command.body = written(start..<text.count)
        command.place = nil
        command.destination = nil
        command.date = nil
        command.dateEnd = nil
        command.time = nil
        command.phone = nil
        command.reference = nil
        // "THONG BAO CA MAU mai …": who is told stands first.
        if let (name, end) = placeToTell(from: start, piece: pieces[cue + 1]), end < text.count,
            case .location(let location)? = resolver.resolve([name]), location.landmark == nil
        {
            command.place = .location(location)
            command.body = written(end..<text.count)
            return
        }
        // "thông báo tới nông dân Bến Tre: …" names who is told before the colon.
        guard case .marker = pieces[cue + 1].content,
            let colon = (start + 1..<text.count).first(where: { text[$0].gap.contains(.colon) })
        else { return }
        let head = pieces[cue...].filter { $0.range.upperBound <= colon }
        let mentions = PlaceReader(resolver: resolver).mentions(in: head, text: text)
        guard let mention = mentions.first else { return }
        command.place = resolver.resolve(mention.chain)
        command.body = written(colon..<text.count)
    }

    /// The place that an announcement begins with, also where its last word makes another with the next: "Cà Mau | tin …".
    private func placeToTell(from start: Int, piece: Piece) -> (name: PlaceResolver.Name, end: Int)? {
        if case .place(let index, let prefix) = piece.content {
            return (PlaceResolver.Name(index: index, prefix: prefix), piece.range.upperBound)
        }
        var longest: (PlaceResolver.Name, Int)?
        var end = start
        for words in 1...Self.mostWordsOfPlace where end < text.count {
            end = Int(text[end].wordEnd)
            if words > 1, let index = lexicon.placeName(of: text.symbols(start..<end)),
                lexicon.placeSeeds[Int(index)] != .none
            {
                longest = (PlaceResolver.Name(index: index, prefix: nil), end)
            }
        }
        return longest
    }

    private static let mostWordsOfPlace = 4

    private func fillActFor(_ command: inout Command) {
        let phone = pieces.firstIndex { if case .phone = $0.content { true } else { false } }
        if let phone, pieces[phone].range.upperBound < text.count {
            command.body = written(pieces[phone].range.upperBound..<text.count)
        }
        command.place = nil
        command.destination = nil
        command.date = nil
        command.reference = nil
    }

    private func finish(_ command: inout Command, option: String?) {
        switch command.intent {
        case .price:
            for index in command.items.indices {
                command.items[index].quantity = nil
                command.items[index].quantityMax = nil
                command.items[index].unit = nil
            }
        case .lockdown, .notices, .broadcastConsent, .accents, .block, .closeTicket: command.isOn = option != "off"
        case .language: command.name = option
        case .search: command.seeksBuyers = option == "buyers"
        case .report: command.category = category
        default: break
        }
        if command.intent == .report {
            for index in command.items.indices {
                command.items[index].quantity = nil
                command.items[index].unit = nil
            }
            command.items.removeAll { $0.produce == nil && $0.candidates.isEmpty }
        }
        if command.intent == .done { takeBareCount(&command) }
        if command.intent == .cancel || command.intent == .done || command.intent == .edit {
            command.items.removeAll { $0 == Item() }
        }
    }

    /// Takes a number without a unit for how much was delivered: "da giao 4", "da nhan 1029 4,8".
    private func takeBareCount(_ command: inout Command) {
        guard command.items.allSatisfy({ $0.quantity == nil && $0.unit == nil }) else { return }
        for (index, piece) in zip(pieces.indices, pieces) {
            guard case .number(let amount, let digits) = piece.content, digits <= 2 || amount % 1_000 != 0 else {
                continue
            }
            if index > 0, case .refWord = pieces[index - 1].content { continue }
            if command.items.isEmpty { command.items.append(Item()) }
            command.items[0].quantity = Amount(thousandths: amount)
            return
        }
    }

    private var category: ReportCategory? {
        for piece in pieces {
            guard case .word(let word) = piece.content else { continue }
            let name = lexicon.names[Int(word)]
            guard name.hasPrefix("REP_") else { continue }
            let slug = name.dropFirst(4).lowercased().map { $0 == "_" ? "-" : $0 }
            if let category = ReportCategory(rawValue: String(slug)) { return category }
        }
        return nil
    }
}
