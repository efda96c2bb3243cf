import Market
import Vocabulary

/// What is said of a listing that has just been posted.
protocol ListingWording: Speaking {
    /// "bán 5 tấn rau, Cà Mau, 8k/kg": what a listing says, inside a sentence.
    func described(_ listing: Listing) -> String
    /// What was posted and its code.
    func posted(_ listing: Listing) -> Message.Part
    /// Several listings of one text.
    func postedSeveral(_ listings: [Listing]) -> Message.Part
    /// The same listing is open already.
    func alreadyPosted(_ listing: Listing) -> Message.Part
    /// To who gave a price in foreign money, which was left out.
    func pricesInDong() -> Message.Part
    /// What one unit was taken to be.
    func assumed(_ assumption: UnitAssumption) -> Message.Part
}
