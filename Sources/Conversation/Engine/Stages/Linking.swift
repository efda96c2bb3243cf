import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `LIEN KET`: with a number, sends a code to that phone; with the code, joins the two as one person.
    ///
    /// Who can read the code off the other phone holds both.
    func link(_ command: Command, _ exchange: inout Exchange) throws -> Message {
        if let digits = command.phone { return try sendLinkCode(to: Address(national: digits), digits, &exchange) }
        guard let digits = command.reference ?? exchange.digitsInText else { return exchange.say.askLinkNumber() }
        guard case .link(let code, let other)? = exchange.state.openQuestion(at: exchange.now) else {
            return exchange.say.linkRefused()
        }
        exchange.state.question = nil
        guard digits == code, let party = try exchange.desk.view.party(at: other) else {
            return exchange.say.linkRefused()
        }
        let sender = try exchange.sender()
        _ = try exchange.desk.merge(sender.id, into: party.id)
        return exchange.say.linked()
    }

    private func sendLinkCode(to address: Address, _ digits: String, _ exchange: inout Exchange) throws -> Message {
        guard let other = try exchange.desk.view.party(at: address) else { return exchange.say.nobodyAt(digits) }
        guard other.id != (try exchange.sender()).id else { return exchange.say.doneAlready() }
        let since = exchange.now.adding(seconds: -86_400)
        guard try exchange.view.noticeCount(to: address, since: since) < limits.noticesBeforeLinkCode else {
            return exchange.say.linkTooOften(address)
        }
        let code = exchange.confirmingCode
        exchange.state.ask(.link(code: code, to: address), at: exchange.now)
        let asking = exchange.input.sender
        try exchange.tell(other, at: address) { $0.linkCode(code, for: asking) }
        return exchange.say.linkAsked(address)
    }
}
