import Vocabulary

/// The kinds of produce that one spelling may mean.
struct ProduceChoice {
    var candidates: [ProduceID]
    /// Whether the first is far commoner in trade than the others.
    var prefersFirst: Bool
    /// Units that settle it.
    var byUnit: [UnitID: ProduceID]

    /// Payloads from here on are indices of choices, below it indices of produce.
    static let firstPayload: UInt16 = 0x8000
}
