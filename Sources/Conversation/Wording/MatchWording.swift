import Market
import Vocabulary

/// What is said of who fits a listing, and of what a search finds.
protocol MatchWording: Speaking {
    /// "Tin 1007, bán 5 tấn rau:" before the list of who fits it.
    func heading(_ listing: Listing) -> Message.Part
    func counterpart(_ counterpart: Counterpart) -> Message.Part
    /// How to go on from a numbered list.
    /// - Parameter takesSeveral: whether one of them is not enough, so that several may be chosen at once.
    func choose(_ numbers: ClosedRange<Int>, hasMore: Bool, offersHaul: Bool, takesSeveral: Bool) -> Message.Part
    /// Nobody fits now, and what happens instead.
    func nobodyYet(for listing: Listing, _ ladder: Ladder) -> Message
    /// What a search found, before the numbered list.
    func found(buyers: Bool, of produce: ProduceID) -> Message.Part
    /// How to see who fits each of several listings.
    func seeEach(_ listings: [Listing]) -> Message.Part
    /// Nothing was found for a search.
    func nothingFound(buyers: Bool, of produce: ProduceID, _ place: Location?) -> Message
    func nothingMore() -> Message
    func nothingToChoose(_ number: Int) -> Message
    func noSuchNumber(_ numbers: ClosedRange<Int>) -> Message
    /// A bare yes to a list of several.
    func whichNumber(_ numbers: ClosedRange<Int>) -> Message
    /// To who wants several, but not as many as there are.
    func whichNumbers(_ numbers: ClosedRange<Int>) -> Message
    /// To a party with a fitting listing of its own.
    func matchNotice(_ own: Listing, _ match: Match) -> Message
    func askSearchFor() -> Message
}
