import BotStore
import Channels
import Conversation
import Market
import Vocabulary

/// Writes down what providers report about messages that were sent.
struct Receipts: Sendable {
    let store: Store

    /// Settles the messages that are known; reports about others are passed over. Throws: `StoreError`.
    func settle(_ receipts: [Receipt], channel: ChannelDirectory.Entry, now: Timestamp) async throws {
        try await store.submit { transaction in
            for receipt in receipts { try Self.settle(receipt, channel: channel, now: now, in: transaction) }
        }
    }

    private static func settle(
        _ receipt: Receipt, channel: ChannelDirectory.Entry, now: Timestamp, in transaction: StoreTransaction
    ) throws {
        let message = try transaction.settle(
            receipt: DeliveryReceipt(receipt), channel: channel.name, providerID: receipt.providerMessageID,
            reference: receipt.reference, at: now)
        guard receipt.state == .optedOut else { return }
        let written = receipt.recipient.flatMap { Address(written: $0, channel: channel.name) }
        if let address = message?.recipient ?? written {
            try transaction.silence(address, channel: channel, now: now)
        }
    }
}

extension DeliveryReceipt {
    fileprivate init(_ receipt: Receipt) {
        switch receipt.state {
        case .sent: self = .sent(providerID: receipt.providerMessageID)
        case .delivered, .read: self = .delivered
        case .failed: self = .failed(reason: receipt.reason ?? "the provider gives no reason")
        case .optedOut: self = .failed(reason: "the recipient wants no messages")
        }
    }
}

extension StoreTransaction {
    /// Stops everything to an address whose owner told the provider, not us.
    func silence(_ address: Address, channel: ChannelDirectory.Entry, now: Timestamp) throws {
        var state = try state(of: address)
        guard !state.preferences.isSilenced else { return }
        state.preferences.isSilenced = true
        let medium = try sender(address)?.medium ?? .init(channel.adapter.limits.medium)
        try save(state, of: address, medium: medium, channel: channel.name, at: now)
    }
}
