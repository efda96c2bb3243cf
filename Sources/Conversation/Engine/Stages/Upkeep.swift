import CommandParser
import Market
import Vocabulary

extension Engine {
    /// What a silenced sender hears: nothing but, once a day, how to be heard again.
    func answerWhileSilenced(_ exchange: inout Exchange) throws -> Message? {
        switch exchange.input.command.intent {
        case .optIn:
            return try optIn(&exchange)
        case .optOut, .unknown, .greeting:
            return nil
        default:
            guard exchange.state.traffic.remindedOfSilence != exchange.today else { return nil }
            exchange.state.traffic.remindedOfSilence = exchange.today
            return exchange.say.stillSilenced()
        }
    }

    /// `STOP`: one confirmation, then silence; what was being written is forgotten.
    func optOut(_ exchange: inout Exchange) -> Message {
        exchange.state.preferences.isSilenced = true
        exchange.state.question = nil
        exchange.state.shown = nil
        return exchange.say.silenced()
    }

    /// `START`; from somebody who never stopped anything it is a greeting, such as Telegram's own first message.
    func optIn(_ exchange: inout Exchange) throws -> Message {
        let preferences = exchange.state.preferences
        guard preferences.isSilenced || !preferences.wantsMatchNotices || exchange.state.traffic.quietUntil != nil
        else {
            return try greet(&exchange)
        }
        exchange.state.preferences.isSilenced = false
        exchange.state.preferences.wantsMatchNotices = true
        exchange.state.traffic.remindedOfSilence = nil
        exchange.state.traffic.quietUntil = nil
        return exchange.say.awake()
    }

    /// `NGUNG BAO`, `BAO LAI`: notices about new counterparts; broadcasts have a word of their own.
    func notices(_ command: Command, _ exchange: inout Exchange) -> Message {
        let isOn = command.isOn ?? false
        exchange.state.preferences.wantsMatchNotices = isOn
        return exchange.say.notices(isOn: isOn, takesBroadcasts: exchange.state.preferences.takesBroadcasts == true)
    }

    /// `NHAN TIN CHUNG`, `THOI TIN CHUNG`: what a focal point tells a whole province, which has to be known.
    func broadcastConsent(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        let isOn = command.isOn ?? true
        exchange.state.preferences.takesBroadcasts = isOn
        guard isOn, try exchange.knownSender()?.place == nil else { return exchange.say.broadcasts(isOn: isOn) }
        if let place = try exchange.knownPlace() { return try takeBroadcasts(at: place, &exchange) }
        exchange.state.ask(.home, at: exchange.now)
        return exchange.say.askHome(known: nil)
    }

    /// Takes a message as where its sender lives; nil when it is a new command.
    func answerHome(_ command: Command, _ exchange: inout Exchange) throws -> Message? {
        switch Registration().taking(
            command, as: .place, text: exchange.input.text, known: try exchange.knownPlace(), read: read)
        {
        case .filled(let home):
            guard let place = home.place else { return exchange.say.again(exchange.say.askHome(known: nil)) }
            exchange.state.question = nil
            return try takeBroadcasts(at: place, &exchange)
        case .unfit: return exchange.say.again(exchange.say.askHome(known: nil))
        case .dropped:
            exchange.state.question = nil
            exchange.state.preferences.takesBroadcasts = false
            return exchange.say.broadcasts(isOn: false)
        case .another:
            exchange.state.question = nil
            return nil
        }
    }

    private func takeBroadcasts(at place: Location, _ exchange: inout Exchange) throws -> Message {
        _ = try exchange.desk.place(exchange.sender().id, at: place)
        return Message([exchange.say.homeNoted(place)]) + exchange.say.broadcasts(isOn: true)
    }

    /// `DAU`, `KHONG DAU`.
    func accents(_ command: Command, _ exchange: inout Exchange) -> Message {
        let isOn = command.isOn ?? true
        exchange.state.preferences.wantsAccents = isOn
        return exchange.say.accents(isOn: isOn)
    }

    /// `EN`, `VI`.
    func language(_ command: Command, _ exchange: inout Exchange) -> Message {
        exchange.state.preferences.language = command.name == Language.english.rawValue ? .english : .vietnamese
        return exchange.say.languageChosen()
    }

    /// A greeting or thanks: answered once or twice, not for ever.
    func greet(_ exchange: inout Exchange) throws -> Message {
        if exchange.isThanks { return exchange.say.youAreWelcome() }
        return exchange.say.greeting(try exchange.knownSender()?.role ?? .farmer)
    }

    func help(_ command: Command, _ exchange: inout Exchange) -> Message {
        if let topic = command.topic { return exchange.say.help(on: topic) }
        let party = try? exchange.knownSender()
        return exchange.say.help(party?.role ?? .farmer)
    }

    /// A hint with an example, then the help, then nothing for a while; a code alone asks about what it names, and a part of a
    /// command is completed.
    func unknown(_ exchange: inout Exchange) throws -> Message {
        if let code = Code(exchange.input.text.filter { !$0.isWhitespace }) {
            return try look(at: code.entry, &exchange)
        }
        if let message = try complete(&exchange) { return message }
        exchange.isMisunderstood = true
        return exchange.state.traffic.misunderstood == 0
            ? exchange.say.notUnderstood() : exchange.say.notUnderstoodAgain()
    }

    /// `XOA DU LIEU`: asks for the confirming digits, or with them forgets the sender.
    func forget(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        guard let digits = command.reference ?? exchange.digitsInText else {
            let code = exchange.confirmingCode
            exchange.state.ask(.forget(code: code), at: exchange.now)
            return exchange.say.askWhetherToForget(code)
        }
        guard case .forget(let code)? = exchange.state.openQuestion(at: exchange.now), code == digits else {
            exchange.state.question = nil
            return exchange.say.nothingForgotten()
        }
        let message = exchange.say.forgotten()
        if let party = try exchange.knownSender() { try exchange.desk.forget(party.id) }
        exchange.state = SenderState()
        return message
    }
}

extension Exchange {
    /// The only run of six digits in the text, which a confirming code is.
    var digitsInText: String? {
        let runs = input.text.split { !$0.isASCII || !$0.isNumber }.filter { $0.utf8.count == 6 }
        return runs.count == 1 ? runs.first.map { String($0) } : nil
    }

    fileprivate var isThanks: Bool {
        let text = GSM7.folded(input.text).lowercased()
        return ["cam on", "cam ta", "thank", "cmon"].contains(where: text.contains)
    }

    /// Six digits that nobody can guess; one try is given for each.
    var confirmingCode: String {
        String(input.nonce % 900_000 + 100_000)
    }
}
