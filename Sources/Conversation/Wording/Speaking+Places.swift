import Market
import Vocabulary

extension Speaking {
    /// The finest name and the province, the largest city as everybody texts it: "Củ Chi, TPHCM".
    func place(_ location: Location) -> String {
        location.name.replacing(Self.largestCity, with: largestCityAsTexted)
    }

    /// The finest name alone.
    func shortPlace(_ location: Location) -> String {
        location.shortName.replacing(Self.largestCity, with: largestCityAsTexted)
    }

    /// "Cà Mau - TPHCM".
    func route(_ from: Location, _ to: Location?) -> String {
        guard let to else { return place(from) }
        return "\(shortPlace(from)) - \(shortPlace(to))"
    }

    private static var largestCity: String { "Hồ Chí Minh" }

    private var largestCityAsTexted: String { language == .vietnamese ? "TPHCM" : "HCMC" }
}
