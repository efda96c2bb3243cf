/// A lorry's way between two places, and the provinces that it can serve without a long detour.
///
/// The way is judged on the map of the 63 old provinces, seat to seat across shared boundaries, so that neither the sea nor a
/// neighbouring country shortens it.
package struct Route: Hashable, Sendable {
    package let origin: Location
    package let destination: Location

    /// How much longer than the direct way a call may make it: 15 %, but no less than 25 and no more than 60 km of road.
    private static let detourShare = 0.15
    private static let detourBoundsKilometres = 25.0...60.0

    package init(from origin: Location, to destination: Location) {
        self.origin = origin
        self.destination = destination
    }

    /// The length of the direct way by road, from the finest points known.
    package var roadKilometres: Double {
        origin.roadKilometres(to: destination)
    }

    /// Whether a lorry can call at a place without a long detour; always so in the provinces at both ends.
    package func passes(_ location: Location) -> Bool {
        passes(old: location.oldProvince)
    }

    /// Whether the way leads through a province; a present one counts when any of its old parts does.
    package func passes(_ province: ProvinceID) -> Bool {
        province.oldProvinces.contains(where: passes(old:))
    }

    /// How many kilometres of road longer the way becomes with a call in a place's old province; never negative.
    package func detourKilometres(through location: Location) -> Double {
        detourKilometres(throughOld: location.oldProvince)
    }

    /// The old provinces on the way, from the origin's to the destination's.
    package var oldProvinces: [ProvinceID] {
        let start = origin.oldProvince
        return ProvinceID.old.filter(passes(old:)).sorted {
            (ProvinceDistances.road(start, $0), $0.key) < (ProvinceDistances.road(start, $1), $1.key)
        }
    }

    /// The present provinces on the way, from the origin's to the destination's, each once.
    package var provinces: [ProvinceID] {
        var provinces: [ProvinceID] = []
        for province in oldProvinces.map(\.presentProvince) where !provinces.contains(province) {
            provinces.append(province)
        }
        return provinces
    }

    private func passes(old province: ProvinceID) -> Bool {
        ProvinceDistances.passes(province, from: origin.oldProvince, to: destination.oldProvince)
    }

    /// The detour that a way of a length may make.
    static func bearableDetourKilometres(_ direct: Double) -> Double {
        min(max(direct * detourShare, detourBoundsKilometres.lowerBound), detourBoundsKilometres.upperBound)
    }

    private func detourKilometres(throughOld province: ProvinceID) -> Double {
        let start = origin.oldProvince
        let end = destination.oldProvince
        let through = ProvinceDistances.road(start, province) + ProvinceDistances.road(province, end)
        return max(0, through - ProvinceDistances.road(start, end))
    }
}
