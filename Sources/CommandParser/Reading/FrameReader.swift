import Vocabulary

/// Assigns what a message says to the slots of a command.
struct FrameReader {
    let lexicon: Lexicon
    let names: WordNames
    let matcher: IntentMatcher
    let text: FoldedText
    let source: UnsafeBufferPointer<UInt8>
    let pieces: [Piece]
    let resolver: PlaceResolver

    /// The signs that the rules for intents see.
    var signs: [UInt16] {
        let said = pieces.compactMap { piece -> UInt16? in
            switch piece.content {
            case .produce: IntentMatcher.payload(of: .produce)
            case .quantity: IntentMatcher.payload(of: .quantity)
            case .price: IntentMatcher.payload(of: .priced)
            case .grade: IntentMatcher.payload(of: .graded)
            case .place: IntentMatcher.payload(of: .place)
            case .marker(let word), .word(let word): IntentMatcher.payload(of: word)
            case .date: IntentMatcher.payload(of: .day)
            case .time: IntentMatcher.payload(of: .time)
            case .phone: IntentMatcher.payload(of: .phone)
            case .number(_, let digits): IntentMatcher.payload(of: (3...8).contains(digits) ? .code : .choice)
            case .vehicle: IntentMatcher.payload(of: .vehicle)
            case .role: IntentMatcher.payload(of: .role)
            case .refWord: IntentMatcher.payload(of: .refWord)
            case .ask: IntentMatcher.payload(of: .ask)
            case .greeting: IntentMatcher.payload(of: .greeting)
            case .junk: IntentMatcher.payload(of: .junk)
            case .unknown: IntentMatcher.payload(of: .unknown)
            case .separator, .impliedPlace: nil
            }
        }
        var all = said
        if isLost { all.append(IntentMatcher.payload(of: .lost)) }
        if isGarbled { all.append(IntentMatcher.payload(of: .garbled)) }
        if isStrange { all.append(IntentMatcher.payload(of: .strange)) }
        return all
    }

    /// Whether an unknown word stands where the goods are named, and no goods are named elsewhere.
    private var isStrange: Bool {
        var isNamed = false
        var stranger = false
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .produce: isNamed = true
            case .unknown where index > 0:
                guard pieces[index - 1].range.upperBound == piece.range.lowerBound else { break }
                switch pieces[index - 1].content {
                case .quantity: stranger = true
                case .word(let word): stranger = stranger || word == names.sell || word == names.buy
                default: break
                }
            default: break
            }
        }
        return stranger && !isNamed
    }

    /// Whether a quarter of the text is broken bytes, or most of a text of many words is unknown.
    private var isGarbled: Bool {
        if text.brokenCount > 0, text.brokenCount * 4 >= text.count { return true }
        let unknown = pieces.filter { if case .unknown = $0.content { true } else { false } }
        return unknown.count > 3 && unknown.reduce(0) { $0 + $1.range.count } * 5 > text.count * 3
    }

    /// Whether two or more unknown words make up more than a third of the text.
    private var isLost: Bool {
        let unknown = pieces.filter { if case .unknown = $0.content { true } else { false } }
        return unknown.count > 1 && unknown.reduce(0) { $0 + $1.range.count } * 3 > text.count
    }

    func command() -> Command {
        let decision = matcher.decide(signs)
        var command = Command(intent: decision.intent)
        switch decision.intent {
        case .unknown, .greeting, .help, .optOut, .optIn, .more, .forget, .pick, .language, .accents, .notices: break
        default: fillShared(&command)
        }
        switch decision.intent {
        case .sell, .buy, .search, .price, .edit, .cancel, .done, .report, .renew:
            command.items = ItemReader(lexicon: lexicon, names: names).items(in: pieces, grade: lowercased)
        case .haulOffer, .haulRequest:
            command.items = ItemReader(lexicon: lexicon, names: names).items(in: pieces, grade: lowercased)
            fillVehicle(&command)
        case .register: fillRegistration(&command)
        case .help: command.topic = decision.option.flatMap(HelpTopic.init(rawValue:))
        case .pick: fillChoice(&command)
        case .broadcast: fillBroadcast(&command)
        case .actFor: fillActFor(&command)
        default: break
        }
        finish(&command, option: decision.option)
        return command
    }

    private func lowercased(_ range: Range<Int>) -> String {
        written(range).lowercased()
    }

    /// The message's own text of a range of symbols.
    func written(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = Int(text[range.lowerBound].start)
        let end = Int(text[range.upperBound - 1].end)
        return String(decoding: source[start..<end], as: UTF8.self)
    }

    func digits(_ range: Range<Int>) -> String {
        String(decoding: range.map { text[$0].symbol }.filter(Symbol.isDigit).map(Symbol.ascii), as: UTF8.self)
    }

    private func fillShared(_ command: inout Command) {
        fillPlaces(&command)
        fillDates(&command)
        for piece in pieces {
            if case .phone = piece.content, command.phone == nil { command.phone = digits(piece.range) }
        }
        fillReferences(&command)
    }

    private func fillPlaces(_ command: inout Command) {
        let reader = PlaceReader(resolver: resolver)
        var mentions = reader.mentions(in: pieces, text: text)
        let isHaul = command.intent == .haulOffer || command.intent == .haulRequest
        if command.intent == .register, mentions.count > 1 { mentions = [mentions[mentions.count - 1]] }
        let destination: Int?
        let origin: Int?
        if mentions.count > 1 {
            if let to = mentions.indices.last(where: { mentions[$0].end == .to }) {
                destination = to
                origin =
                    mentions.indices.first { $0 != to && mentions[$0].end != .to }
                    ?? mentions.indices.first { $0 != to }
            } else if isHaul || mentions[0].end == .from {
                destination = 1
                origin = 0
            } else {
                destination = nil
                origin = mentions.indices.min {
                    resolver.bestRank(mentions[$0].chain) < resolver.bestRank(mentions[$1].chain)
                }
            }
        } else if isHaul, let both = reader.split(mentions) {
            mentions = both
            destination = 1
            origin = 0
        } else if let only = mentions.first {
            let isDestination = isHaul && only.end == .to
            destination = isDestination ? 0 : nil
            origin = isDestination ? nil : 0
        } else {
            return
        }
        if let destination { command.destination = resolver.resolve(mentions[destination].chain) }
        if let origin {
            var excluded: ProvinceID?
            if case .location(let location)? = command.destination { excluded = location.province }
            command.place = resolver.resolve(mentions[origin].chain, excluding: excluded)
        }
    }

    private func fillDates(_ command: inout Command) {
        var weeks = 0
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .date(let hint, let last):
                if hint == .nextWeek, case .weekday(let day, _)? = command.date {
                    command.date = .weekday(day, weeksAhead: 1)
                } else if command.intent == .lockdown, command.date == nil, command.dateEnd == nil, isRangeEnd(index) {
                    command.dateEnd = hint
                } else if command.date == nil || command.date == .now {
                    command.date = hint
                    command.dateEnd = last ?? command.dateEnd
                    if hint == .nextWeek { weeks = 1 }
                } else if case .weekday(let day, _) = hint, weeks == 1 {
                    command.date = .weekday(day, weeksAhead: 1)
                } else if command.dateEnd == nil, isRangeEnd(index) {
                    command.dateEnd = hint
                }
            case .time(let hint):
                switch (command.time, hint) {
                case (nil, _): command.time = hint
                case (.clock(let hour, let minute)?, let part): command.time = Self.clock(hour, minute, part)
                case (let part?, .clock(let hour, let minute)): command.time = Self.clock(hour, minute, part)
                default: break
                }
            default: break
            }
        }
    }

    /// Whether a day ends a range: after "đến" or a hyphen.
    private func isRangeEnd(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if case .marker(let marker) = pieces[index - 1].content, marker == names.to { return true }
        return text[pieces[index].range.lowerBound].gap.contains(.hyphen)
    }

    /// "4h chiều" is 16:00.
    private static func clock(_ hour: Int, _ minute: Int, _ part: TimeHint) -> TimeHint {
        switch part {
        case .afternoon, .evening: .clock(hour: hour < 12 ? hour + 12 : hour, minute: minute)
        case .noon: .clock(hour: hour < 5 ? hour + 12 : hour, minute: minute)
        case .night: .clock(hour: (6...11).contains(hour) ? hour + 12 : hour, minute: minute)
        case .morning, .clock: .clock(hour: hour, minute: minute)
        }
    }

    /// Whether a bare number in a message of an intent is no code.
    private static func seldomNamesCodes(_ intent: Intent) -> Bool {
        switch intent {
        case .sell, .buy, .search, .price, .haulOffer, .haulRequest, .register, .lockdown, .broadcast: true
        default: false
        }
    }

    private func fillReferences(_ command: inout Command) {
        var afterRefWord = false
        for piece in pieces {
            switch piece.content {
            case .refWord: afterRefWord = true
            case .number(_, let digits):
                let isHash = text[piece.range.lowerBound].gap.contains(.hash)
                let isOrder = command.intent == .haulRequest && !saysGoods
                if (3...8).contains(digits), afterRefWord || isHash || isOrder || !Self.seldomNamesCodes(command.intent)
                {
                    let code = self.digits(piece.range)
                    if command.reference == nil {
                        command.reference = code
                    } else if command.intent == .connect {
                        command.secondReference = code
                    }
                }
                afterRefWord = false
            default: afterRefWord = false
            }
        }
    }

    /// Whether goods or places are named, so that a number is no order's code.
    private var saysGoods: Bool {
        pieces.contains {
            switch $0.content {
            case .produce, .quantity, .place: true
            default: false
            }
        }
    }

    private func fillVehicle(_ command: inout Command) {
        var vehicle: Vehicle?
        var capacity: QuantityReading?
        var previousWasVehicle = false
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .vehicle(let payload):
                let named = Vehicle(rawValue: lexicon.names[Int(payload)])
                if vehicle == nil || vehicle == .unspecified { vehicle = named }
                previousWasVehicle = true
            case .quantity(let quantity):
                if command.intent == .haulOffer, capacity == nil { capacity = quantity }
                if previousWasVehicle, command.intent == .haulRequest, capacity == nil, !isProduce(after: index) {
                    capacity = quantity
                }
                previousWasVehicle = false
            default: previousWasVehicle = false
            }
        }
        if command.intent == .haulOffer {
            command.vehicle = vehicle ?? .unspecified
            if capacity == nil, vehicle == .reefer || vehicle == .container, let unit = UnitID(slug: "cont") {
                command.capacity = Measure(amount: Amount(1), unit: unit)
            }
            for index in command.items.indices {
                command.items[index].quantity = nil
                command.items[index].quantityMax = nil
                command.items[index].unit = nil
            }
        } else {
            command.vehicle = vehicle == .unspecified ? nil : vehicle
            if let capacity, command.vehicle != nil, let unit = capacity.unit {
                for index in command.items.indices where command.items[index].unit?.index == unit {
                    command.items[index].quantity = nil
                    command.items[index].quantityMax = nil
                    command.items[index].unit = nil
                    break
                }
            }
        }
        let takesCapacity = command.intent == .haulOffer || command.vehicle != nil
        if takesCapacity, let capacity, let amount = capacity.amount, let unit = capacity.unit {
            command.capacity = Measure(amount: Amount(thousandths: amount), unit: UnitID(index: unit))
        }
        command.items.removeAll { $0 == Item() }
    }

    private func isProduce(after index: Int) -> Bool {
        guard index + 1 < pieces.count, case .produce = pieces[index + 1].content,
            pieces[index].range.upperBound == pieces[index + 1].range.lowerBound
        else { return false }
        return true
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
        // "thông báo tới nông dân Bến Tre: …" names who is told before the colon.
        guard case .marker = pieces[cue + 1].content,
            let colon = (start + 1..<text.count).first(where: { text[$0].gap.contains(.colon) })
        else { return }
        let head = pieces[cue...].filter { $0.range.upperBound <= colon }
        let mentions = PlaceReader(resolver: resolver).mentions(in: Array(head), text: text)
        guard let mention = mentions.first else { return }
        command.place = resolver.resolve(mention.chain)
        command.body = written(colon..<text.count)
    }

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
        case .lockdown, .notices, .accents, .block: command.isOn = option != "off"
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
        if command.intent == .cancel || command.intent == .done || command.intent == .edit {
            command.items.removeAll { $0 == Item() }
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
