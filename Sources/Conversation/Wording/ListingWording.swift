import Market
import Vocabulary

/// What is said of offers, demands and space on vehicles.
protocol ListingWording: Speaking {
    /// "bán 5 tấn rau, Cà Mau, 8k/kg": what a listing says, inside a sentence.
    func described(_ listing: Listing) -> String
    /// What was posted and its code.
    func posted(_ listing: Listing) -> Message.Part
    /// Several listings of one text.
    func postedSeveral(_ listings: [Listing]) -> Message.Part
    /// The same listing is open already.
    func alreadyPosted(_ listing: Listing) -> Message.Part
    /// What one unit was taken to be.
    func assumed(_ assumption: UnitAssumption) -> Message.Part

    func counterpart(_ counterpart: Counterpart) -> Message.Part
    /// How to go on from a numbered list.
    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool) -> Message.Part
    /// Nobody fits now, and what happens instead.
    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message
    /// What a search found, before the numbered list.
    func found(_ kind: ListingKind, _ produce: ProduceID) -> Message.Part
    /// How to see who fits each of several listings.
    func seeEach(_ listings: [Listing]) -> Message.Part
    /// Nothing was found for a search.
    func nothingFound(_ kind: ListingKind, _ produce: ProduceID?, _ place: Location?) -> Message
    func nothingMore() -> Message
    func nothingToChoose(_ number: Int) -> Message
    func noSuchNumber(_ numbers: ClosedRange<Int>) -> Message

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
    func nothingToRenew() -> Message

    /// To a party with a fitting listing of its own.
    func matchNotice(_ own: Listing, _ match: Match) -> Message
    func stillThere(_ listing: Listing) -> Message
    func expired(_ listing: Listing) -> Message

    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message
    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message
    func askPriceOf() -> Message
    func askSearchFor() -> Message
}
