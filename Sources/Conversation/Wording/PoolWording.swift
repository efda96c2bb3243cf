import Market
import Vocabulary

/// What is said of small lots that are sold together.
protocol PoolWording: Speaking {
    func poolInvited(_ view: Standpoint, total: Quantity) -> Message
    func poolNudge(_ view: Standpoint, total: Quantity) -> Message
    func poolOffered(_ pool: EntryID, _ deals: [Deal]) -> Message
    func poolFailed(_ view: Standpoint) -> Message
    /// To a member that changed its lot by itself.
    func leftPool() -> Message.Part
    func poolAsked(_ deals: [Deal]) -> Message
    /// To the buyer who counted the whole.
    func poolCounted(_ pool: EntryID, _ deals: [Deal]) -> Message
    /// To the buyer of a pool: who delivers what.
    func poolAgreed(_ shares: [Standpoint]) -> Message
    func poolDeclined(_ pool: EntryID) -> Message
}
