import Market
import Vocabulary

/// What is said between agreement and the goods' arrival.
protocol DeliveryWording: Speaking {
    func loaded(_ view: Standpoint) -> Message
    func loadedNotice(_ view: Standpoint) -> Message
    func counted(_ view: Standpoint) -> Message
    func countedNotice(_ view: Standpoint) -> Message
    func delivered(_ view: Standpoint) -> Message
    /// - Parameter official: who settles it, a focal point or an operator; nil while nobody is appointed.
    func disputed(_ view: Standpoint, by official: Role?) -> Message
    func settled(_ view: Standpoint) -> Message
    func deliveryCheck(_ view: Standpoint) -> Message
    /// To the official who settled it.
    func settledByOfficial(_ deal: Deal) -> Message
    /// After the waiting for a second count: the one of who took the goods stands.
    func concluded(_ view: Standpoint) -> Message
    func givenUp(_ view: Standpoint) -> Message
    func noDealToCount() -> Message
    func whichToCount(_ deals: [Deal]) -> Message
    func isCountRight(_ deal: Deal, _ count: Quantity, for side: Deal.Side?) -> Message
    /// To who counted nought.
    func nothingCounted(_ deal: Deal) -> Message
    /// - Parameter side: the side that counts; nil for an official, who counts what was delivered.
    func kindsDiffer(_ deal: Deal, for side: Deal.Side?) -> Message
}
