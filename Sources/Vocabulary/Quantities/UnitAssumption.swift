/// What one unit was taken to be where custom differs from place to place ("1 giạ = 20 kg").
package struct UnitAssumption: Hashable, Sendable {
    package let unit: UnitID
    /// What one unit was taken to be.
    package let quantity: Quantity

    /// The assumption in a few words: "1 giạ = 20 kg", "1 chục = 10".
    package func text(_ language: Language) -> String {
        switch quantity {
        case .pieces(let count): return "1 \(unit.word) = \(language.number(count))"
        case .mass, .volume: return "1 \(unit.word) = \(quantity.text(language))"
        }
    }
}
