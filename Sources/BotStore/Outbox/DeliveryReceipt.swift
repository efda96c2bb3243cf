/// What a provider reports about a message that it took.
package enum DeliveryReceipt: Hashable, Sendable {
    /// It went over to the network, which knows it by this id from now on, where it says one.
    case sent(providerID: String?)
    case delivered
    case failed(reason: String)
}
