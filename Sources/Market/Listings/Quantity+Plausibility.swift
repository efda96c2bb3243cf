import Vocabulary

extension Quantity {
    /// The most that anybody can mean: a million tonnes, a million cubic metres, or a million million pieces. Sums of such
    /// quantities fit well.
    private static let mostCount: Int64 = 1_000_000_000_000

    var isPlausible: Bool {
        count <= Self.mostCount
    }
}
