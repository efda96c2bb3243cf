import Vocabulary

/// Why two listings cannot trade.
enum Misfit: Equatable {
    case produce
    /// Eggs by the piece and eggs by weight cannot be compared.
    case kinds
    /// The seller asks more than the buyer pays; the price of the other side.
    case price(Dong)
    case dates
    /// Less than the buyer's smallest lot.
    case tooSmall(minimum: Quantity)
    /// The rest is less than the seller gives.
    case tooMuchSplit
    /// The goods would not arrive fresh.
    case spoils
    case route
    case capacity
    case cold
    case vehicle
}
