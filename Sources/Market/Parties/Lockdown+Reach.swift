package import Vocabulary

extension Lockdown {
    package func isInForce(on day: CalendarDay) -> Bool {
        guard from <= day else { return false }
        return until.map { day <= $0 } ?? true
    }

    /// Whether a place is inside: a whole province closes everything in it, a district only itself.
    package func covers(_ location: Location) -> Bool {
        if let district = place.district { return location.district == district }
        if let commune = place.commune { return location.commune == commune }
        return place.province.era == .present
            ? location.presentProvince == place.province : location.oldProvince == place.province
    }
}
