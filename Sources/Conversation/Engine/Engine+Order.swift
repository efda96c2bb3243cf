import CommandParser
import Market
import Vocabulary

extension Engine {
    /// What is looked at in which order, for every message; nil is silence.
    func answer(_ exchange: inout Exchange) throws -> String? {
        guard exchange.input.sender.canBeAnswered, !exchange.isEcho else { return nil }
        if exchange.state.preferences.isSilenced { return try answerWhileSilenced(&exchange).map(exchange.voice.text) }
        let command = exchange.input.command
        if command.intent == .optOut || command.intent == .optIn {
            return try dispatch(command, &exchange).map(exchange.voice.text)
        }
        guard let isLast = exchange.countReply() else { return nil }
        if isLast { return exchange.voice.text(of: exchange.say.tooManyToday()) }
        let reply = try carryOut(command, &exchange).map(exchange.voice.text)
        guard exchange.leadsOn(with: reply) else {
            // Who is not answered any more cannot have others written to either.
            exchange.notices = []
            return nil
        }
        return reply
    }

    /// Answers an open question, else does what the command says; what the market refuses is explained.
    private func carryOut(_ command: Command, _ exchange: inout Exchange) throws -> Message? {
        do {
            if let undone = try undoActing(&exchange) { return undone }
            if let shown = exchange.wantsOtherCount { return exchange.say.whichNumbers(shown) }
            if let numbers = exchange.severalNumbers { return try chooseSeveral(numbers, &exchange) }
            return try answerQuestion(command, &exchange) ?? dispatch(command, &exchange)
        } catch let refusal as Refusal {
            exchange.refusal = refusal
            return try exchange.explain(refusal, command)
        } catch let error as CodeError {
            exchange.hasMistypedCode = true
            return exchange.say.mistypedCode(error.digits)
        }
    }

    /// One stage for every command.
    func dispatch(_ command: Command, _ exchange: inout Exchange) throws -> Message? {
        if command.intent.listingKind != nil, let acting = exchange.actingForShortNumber {
            return try actFor(acting, &exchange)
        }
        return switch command.intent {
        case .sell: try countReceived(command, &exchange) ?? offer(.sale, command, &exchange)
        case .buy: try offer(.demand, command, &exchange)
        case .haulOffer: try offer(.haul, command, &exchange)
        case .haulRequest: try requestHaul(command, &exchange)
        case .search: try search(command, &exchange)
        case .price: try price(command, &exchange)
        case .register: try register(command, &exchange)
        case .help: help(command, &exchange)
        case .list: try list(&exchange)
        case .status: try status(command, &exchange)
        case .greeting: try greet(&exchange)
        case .lockdown: try lockdown(command, &exchange)
        case .broadcast: try broadcast(command, &exchange)
        case .report: try report(command, &exchange)
        case .accept: try accept(command, &exchange)
        case .reject: try reject(command, &exchange)
        case .pick: try pick(command, &exchange)
        case .more: try more(command, &exchange)
        case .cancel: try cancel(command, &exchange)
        case .edit: try edit(command, &exchange)
        case .done: try done(command, &exchange)
        case .renew: try renew(command, &exchange)
        case .figures: try figures(command, &exchange)
        case .approve: try approve(command, &exchange)
        case .block: try block(command, &exchange)
        case .actFor: try actFor(command, &exchange)
        case .connect: try connect(command, &exchange)
        case .link: try link(command, &exchange)
        case .callBack: try callBack(command, &exchange)
        case .closeTicket: try closeTicket(command, &exchange)
        case .forget: try forget(command, &exchange)
        case .notices: notices(command, &exchange)
        case .broadcastConsent: try broadcastConsent(command, &exchange)
        case .language: language(command, &exchange)
        case .accents: accents(command, &exchange)
        case .optOut: optOut(&exchange)
        case .optIn: try optIn(&exchange)
        case .unknown: try unknown(&exchange)
        }
    }
}
