import BotStore
import Channels
import Conversation
import Market
import Vocabulary

/// Writes down what providers report about messages that were sent.
struct Receipts: Sendable {
    let store: Store
    let standIn: StandIn

    /// Settles the messages that are known; reports about others are passed over. Throws: `StoreError`.
    func settle(_ receipts: [Receipt], channel: ChannelDirectory.Entry, now: Timestamp) async throws {
        let isPassedOn = try await store.submit { transaction in
            try receipts.reduce(false) { isPassedOn, receipt in
                try settle(receipt, channel: channel, now: now, in: transaction) || isPassedOn
            }
        }
        if isPassedOn { standIn.bell.ring() }
    }

    /// - Returns: whether the message was passed on to another channel.
    private func settle(
        _ receipt: Receipt, channel: ChannelDirectory.Entry, now: Timestamp, in transaction: StoreTransaction
    ) throws -> Bool {
        if let moment = receipt.untilMs {
            guard let recipient = receipt.recipient.map({ Address(recipient: $0, channel: channel.name) }) else {
                return false
            }
            try transaction.markDelivered(
                to: recipient, over: channel.name, until: Timestamp(milliseconds: moment), at: now)
            return false
        }
        let message = try transaction.settle(
            receipt: DeliveryReceipt(receipt), channel: channel.name, providerID: receipt.providerMessageID,
            reference: receipt.reference, at: now)
        guard receipt.state == .optedOut else {
            guard let message, message.state == .dead, receipt.state == .failed else { return false }
            return try standIn.takeOver(message, now: now, in: transaction)
        }
        let written = receipt.recipient.map { Address(recipient: $0, channel: channel.name) }
        if let address = message?.recipient ?? written {
            try transaction.silence(
                address, medium: Medium(channel.adapter.limits.medium), channel: channel.name, at: now)
        }
        return false
    }
}

extension DeliveryReceipt {
    fileprivate init(_ receipt: Receipt) {
        switch receipt.state {
        case .sent: self = .sent(providerID: receipt.providerMessageID)
        case .delivered, .read: self = .delivered
        case .failed:
            self = .failed(
                reason: receipt.reason.map { ProviderRemark($0).description } ?? "the provider gives no reason")
        case .optedOut: self = .failed(reason: "the recipient wants no messages")
        }
    }
}
