import Market
import Vocabulary

extension Speaking {
    /// The finest name and the province, the largest city as everybody texts it: "Củ Chi, TPHCM".
    func place(_ location: Location) -> String {
        asTexted(location.name)
    }

    /// The finest name alone.
    func shortPlace(_ location: Location) -> String {
        asTexted(location.shortName)
    }

    /// "Cà Mau - TPHCM".
    func route(_ from: Location, _ to: Location?) -> String {
        guard let to else { return place(from) }
        guard to != from else { return language == .vietnamese ? "quanh \(place(from))" : "around \(place(from))" }
        return "\(shortPlace(from)) - \(shortPlace(to))"
    }

    private func asTexted(_ name: String) -> String {
        // Looked for by its bytes first: replacing is slow, and most places are elsewhere.
        let city = Self.largestCity.utf8
        guard
            name.utf8.indices.contains(where: {
                name.utf8[$0] == UInt8(ascii: "H") && name.utf8[$0...].starts(with: city)
            })
        else { return name }
        return name.replacing(Self.largestCity, with: largestCityAsTexted)
    }

    private static var largestCity: String { "Hồ Chí Minh" }

    private var largestCityAsTexted: String { language == .vietnamese ? "TPHCM" : "HCMC" }
}
