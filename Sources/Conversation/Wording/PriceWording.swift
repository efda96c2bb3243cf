import Market
import Vocabulary

/// What is said of the prices of the last days.
protocol PriceWording: Speaking {
    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message
    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message
    func askPriceOf() -> Message
}
