/// A lorry's way between two places, and the places that it can serve without a long detour.
///
/// A detour is judged by the finest places known, on the map of the 63 old provinces: see `Waypoint`. A place that is no more than
/// a province may be anywhere in it, so one that the province holds is no detour.
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

    /// Whether a lorry can call at a place without a long detour.
    package func passes(_ location: Location) -> Bool {
        detourKilometres(through: location) <= bearableDetourKilometres
    }

    /// Whether a lorry can fetch goods at one place and bring them to another without a long detour in all.
    package func carries(from start: Location, to end: Location) -> Bool {
        detourKilometres(from: start, to: end) <= bearableDetourKilometres
    }

    /// Whether the way leads through a province; a present one counts when any of its old parts does.
    package func passes(_ province: ProvinceID) -> Bool {
        province.oldProvinces.contains(where: passes(old:))
    }

    /// How many kilometres of road longer the way becomes with a call at a place; never negative.
    package func detourKilometres(through location: Location) -> Double {
        guard !origin.mayBe(location), !destination.mayBe(location) else { return 0 }
        let (from, to, call) = (Waypoint(origin), Waypoint(destination), Waypoint(location))
        return max(0, from.roadKilometres(to: call) + call.roadKilometres(to: to) - from.roadKilometres(to: to))
    }

    /// How many kilometres of road longer the way becomes with goods fetched at one place and brought to another; never negative.
    package func detourKilometres(from start: Location, to end: Location) -> Double {
        let isAtOrigin = origin.mayBe(start)
        let isAtDestination = destination.mayBe(end)
        // Of two places that may be the same, the one that says more is where both are.
        let first = Waypoint(isAtOrigin && !origin.isWholeProvince ? origin : start)
        let last = Waypoint(isAtDestination && !destination.isWholeProvince ? destination : end)
        let from = isAtOrigin ? first : Waypoint(origin)
        let to = isAtDestination ? last : Waypoint(destination)
        let through = from.roadKilometres(to: first) + first.roadKilometres(to: last) + last.roadKilometres(to: to)
        return max(0, through - from.roadKilometres(to: to))
    }

    /// The detour that this way may make.
    private var bearableDetourKilometres: Double {
        Self.bearableDetourKilometres(Waypoint(origin).roadKilometres(to: Waypoint(destination)))
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
}

extension Location {
    /// Whether this place and another may be the same, one of them being no more than a province that holds the other.
    fileprivate func mayBe(_ other: Location) -> Bool {
        self == other || isWholeProvince && province.oldProvinces.contains(other.oldProvince)
            || other.isWholeProvince && other.province.oldProvinces.contains(oldProvince)
    }
}
