import CommandParser
import Market
import Vocabulary

extension Engine {
    /// Takes a message as the answer to the open question; nil when there is none or when the message is a new command.
    func answerQuestion(_ command: Command, _ exchange: inout Exchange) throws -> Message? {
        guard let question = exchange.state.openQuestion(at: exchange.now) else { return nil }
        switch question {
        case .offer(let draft, let slot): return try answer(draft, slot, command, &exchange)
        case .registration(let registration, let slot): return try answer(registration, slot, command, &exchange)
        case .purpose(let fragment): return try answer(fragment, command, &exchange)
        case .newRole(let registration, let code): return try answer(registration, code: code, &exchange)
        case .broadcast(let body, let place): return try answerBroadcast(body, to: place, command, &exchange)
        case .count(let deal, let quantity): return try answer(deal, quantity, command, &exchange)
        case .complaint(let complaint): return try answer(complaint, command, &exchange)
        case .home: return try answerHome(command, &exchange)
        case .forget, .link: return nil
        }
    }
}
