import Market
import Vocabulary

/// The short questions that complete an offer, each answered with a word or a digit.
protocol QuestionWording: Speaking {
    /// Only goods were named: to sell, to buy, or to hear their price?
    func askPurpose(of produce: ProduceID) -> Message
    func askProduce(_ draft: Draft) -> Message
    func askWhichProduce(_ draft: Draft, _ choices: [ProduceID]) -> Message
    func askQuantity(_ draft: Draft, _ item: Draft.Item) -> Message
    /// Land or a batch was named: how much will it be?
    func askYield(_ amount: Amount, _ unit: UnitID, _ item: Draft.Item) -> Message
    /// A bare number: tonnes, hundredweights or kilograms?
    func askUnit(_ draft: Draft, _ amount: Amount) -> Message
    /// What one tray, box, sack or load holds.
    func askContent(_ unit: UnitID, _ item: Draft.Item) -> Message
    /// - Parameter known: the sender's usual place, offered as 1.
    func askPlace(_ draft: Draft, known: Location?) -> Message
    func askWhichPlace(_ draft: Draft, _ choices: [Location]) -> Message
    func askDestination(_ draft: Draft) -> Message
    func askWhetherRight(_ draft: Draft) -> Message
    /// The text was read wrongly: please write it again, with an example.
    func writeAgain(_ kind: ListingKind) -> Message
    /// Asked again after an answer that did not fit.
    func again(_ question: Message) -> Message
    /// An unfinished offer was given up for something else.
    func droppedForAnother() -> Message.Part
    /// An unfinished offer was given up at the sender's wish.
    func dropped() -> Message
}
