import Market
import Vocabulary

extension EnglishWording {
    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message {
        let where_ = summary.province.map { " in \(place(Location(province: $0)))" } ?? ", all of Viet Nam"
        let kinds = [("asked", summary.asked), ("bid", summary.bid), ("delivered", summary.delivered)]
        let bands = kinds.compactMap { name, band in band.map { "\(name) \(words(for: $0))" } }
        let unit = unit(of: Quantity(produce.row.unit.quantityOfOne?.kind ?? .mass, count: 1), produce)
        let name = sentence(self.produce(produce))
        return [
            .must("\(name)\(where_), last 7 days, VND per \(unit): \(bands.joined(separator: "; ")).")
        ]
    }

    private func words(for band: PriceSummary.Band) -> String {
        band.low == band.high
            ? band.median.shortText : "\(band.median.shortText) (\(band.low.shortText) to \(band.high.shortText))"
    }

    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " in \(shortPlace($0))" } ?? ""
        return [
            .must("Too few prices of \(self.produce(produce))\(where_) this week to tell."),
            .may("Text SELL or BUY and see what is offered."),
        ]
    }

    func askPriceOf() -> Message {
        "The price of what? E.g. PRICE RICE AN GIANG"
    }
}
