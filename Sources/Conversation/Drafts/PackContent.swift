import Vocabulary

/// What a tray, sack or load is asked to be counted in.
enum PackContent: Hashable, Sendable {
    case eggs, pieces, kilograms, tonnes, litres

    /// A number of these as a quantity.
    func quantity(_ amount: Amount) -> Quantity {
        switch self {
        case .eggs, .pieces: .pieces(amount.thousandths / 1_000)
        case .kilograms: .mass(Grams(amount.thousandths))
        case .tonnes: .mass(Grams(kilograms: amount.thousandths))
        case .litres: .volume(millilitres: amount.thousandths)
        }
    }
}
