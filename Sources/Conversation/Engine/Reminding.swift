package import Market

/// What a reminder that fell due leads to: everything to write and send in one transaction.
package struct Reminding: Sendable {
    package var changes: [MarketChange]
    package var notices: [Notice]
    /// What is left of the numbers that came with it.
    package var allocation: Allocation
}
