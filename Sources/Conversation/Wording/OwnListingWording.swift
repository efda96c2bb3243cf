import Market
import Vocabulary

/// What is said of one's own listings: how they stand, what changed, what ended.
protocol OwnListingWording: Speaking {
    func mine(_ listings: [Listing], _ deals: [Deal]) -> Message
    func nothingMine() -> Message
    func status(of listing: Listing, proposals: Int) -> Message
    func cancelled(_ listing: Listing) -> Message
    func whichToCancel(_ listings: [Listing]) -> Message
    func nothingToCancel() -> Message
    func edited(_ listing: Listing) -> Message
    func whichToEdit(_ listings: [Listing]) -> Message
    func nothingToChange(_ listing: Listing) -> Message
    func closed(_ listing: Listing) -> Message
    func whichIsDone(_ listings: [Listing], _ deals: [Deal]) -> Message
    func renewed(_ listing: Listing) -> Message
    func whichToRenew(_ listings: [Listing]) -> Message
    func nothingToRenew() -> Message
    func stillThere(_ listing: Listing) -> Message
    func expired(_ listing: Listing) -> Message
}
