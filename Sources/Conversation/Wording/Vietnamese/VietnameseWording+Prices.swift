import Market
import Vocabulary

extension VietnameseWording {
    func prices(_ summary: PriceSummary, of produce: ProduceID) -> Message {
        let where_ = summary.province.map { " \(place(Location(province: $0)))" } ?? " cả nước"
        let kinds = [("chào bán", summary.asked), ("hỏi mua", summary.bid), ("đã giao", summary.delivered)]
        let bands = kinds.compactMap { name, band in band.map { "\(name) \(words(for: $0))" } }
        let unit = unit(of: Quantity(produce.row.unit.quantityOfOne?.kind ?? .mass, count: 1), produce)
        return [
            .must("Giá \(self.produce(produce))\(where_) 7 ngày qua, 1 \(unit): \(bands.joined(separator: "; "))."),
            .hint("Bán: nhắn BAN, bao nhiêu, ở đâu."),
        ]
    }

    private func words(for band: PriceSummary.Band) -> String {
        band.low == band.high
            ? band.median.shortText
            : "\(band.median.shortText) (\(band.low.shortText) tới \(band.high.shortText))"
    }

    func tooFewPrices(_ produce: ProduceID, _ place: Location?) -> Message {
        let where_ = place.map { " ở \(shortPlace($0))" } ?? ""
        return [
            .must("Giá \(self.produce(produce))\(where_): chưa đủ tin để nói chắc."),
            .may("Nhắn BAN hoặc MUA, người ta sẽ ra giá."),
        ]
    }

    func askPriceOf() -> Message {
        "Hỏi giá hàng gì? VD: GIA CA TRA AN GIANG"
    }
}
