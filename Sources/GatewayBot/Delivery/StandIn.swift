import BotStore
import Channels
import Conversation
import Market
import Vocabulary

/// Passes a message that one channel gave up to another that reaches the same person, as the configuration says.
///
/// Only what certainly did not arrive is passed on: a message whose fate is unknown waits for an operator.
struct StandIn: Sendable {
    let channels: ChannelDirectory
    let bell: Bell

    /// Queues a message that was just given up over the channel that stands in for its own.
    ///
    /// - Returns: false when none stands in, it has been passed on before, or the person has no address there.
    func takeOver(_ message: OutboxMessage, now: Timestamp, in transaction: StoreTransaction) throws -> Bool {
        guard message.standsInFor == nil, !message.text.isEmpty, let name = channels[message.channel]?.standIn,
            let channel = channels[name], let address = try address(of: message, on: channel, in: transaction)
        else { return false }
        let preferences = try transaction.state(of: address).preferences
        guard !preferences.isSilenced else { return false }
        let text =
            channel.adapter.limits.medium == .sms
            ? ShortText.make(of: message.text, keepsAccents: preferences.wantsAccents == true) : message.text
        return try transaction.passOn(message.id, to: address, over: name, text: text, at: now)
    }

    /// A telephone number serves every channel of text messages; an account, its own channel only.
    private func address(
        of message: OutboxMessage, on channel: ChannelDirectory.Entry, in transaction: StoreTransaction
    ) throws -> Address? {
        let isText = channel.adapter.limits.medium == .sms
        if isText, message.recipient.isPhone { return message.recipient }
        guard let party = try transaction.party(at: message.recipient) else { return nil }
        return try transaction.addresses(of: party.id).first { address in
            isText ? address.isPhone : address.text.hasPrefix("\(channel.name):")
        }
    }
}
