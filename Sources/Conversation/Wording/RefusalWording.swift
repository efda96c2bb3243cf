import Market
import Vocabulary

/// What is said when something cannot be done, and what can be done instead.
protocol RefusalWording: Speaking {
    func unknownCode(_ digits: String) -> Message
    /// The check digit is wrong: a digit was mistyped.
    func mistypedCode(_ digits: String) -> Message
    func notYours(_ digits: String) -> Message
    /// To an official who would join two listings.
    func askCodesToConnect() -> Message
    func dealIs(_ digits: String, _ state: DealState) -> Message
    /// The listing is closed, withdrawn or expired.
    func listingIsOver(_ digits: String, _ state: ListingState) -> Message
    func noLongerAvailable() -> Message
    /// The other side has been asked, and told that nothing comes of it, too often.
    func askedOftenToday() -> Message
    func ownListing() -> Message
    func inPool() -> Message
    func alreadyPromised(_ quantity: Quantity, _ produce: ProduceID?) -> Message
    func moreThanRemains(_ quantity: Quantity, _ produce: ProduceID?) -> Message
    func lessThanMinimum(_ quantity: Quantity, _ produce: ProduceID?) -> Message
    func unlikeKinds() -> Message
    func notPositive() -> Message
    /// More than anybody has: a slip of the keys.
    func implausible() -> Message
    func eggsAreCounted() -> Message
    func datesOver() -> Message
    func doneAlready() -> Message
    func onlyFocalPoints() -> Message
    func youAreBlocked() -> Message
    func nobodyAt(_ phone: String) -> Message
}
