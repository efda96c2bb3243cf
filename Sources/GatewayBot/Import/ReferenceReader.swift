import CommandParser
import Vocabulary

/// Looks produce, places and units up by their ids or by names as people write them.
struct ReferenceReader: Sendable {
    private let parser: Parser

    init(parser: Parser = Parser()) {
        self.parser = parser
    }

    /// By id ("xoai-cat-chu") or name ("Xoài cát Chu").
    func produce(_ text: String) -> ProduceID? {
        ProduceID(slug: text) ?? parser.parse("ban 1 kg \(text)").items.first?.produce
    }

    /// By id of a province ("ca-mau", "bac-lieu") or landmark ("cdm-binh-dien"), or by name ("Cái Nước, Cà Mau").
    func place(_ text: String) -> Location? {
        if let province = ProvinceID(slug: text) { return Location(province: province) }
        if let landmark = LandmarkID(slug: text) {
            return Location(province: landmark.row.province, district: landmark.row.district, landmark: landmark)
        }
        switch parser.parse("ban rau o \(text)").place {
        case .location(let location): return location
        case .eitherDistrict(let province, let districts):
            return Location(province: province, district: districts.first)
        case .region, .ambiguous, nil: return nil
        }
    }

    /// By id ("tan") or name ("tấn", "ký").
    func unit(_ text: String) -> UnitID? {
        UnitID(slug: text) ?? parser.parse("ban rau 1 \(text)").items.first?.unit
    }
}
