extension Location {
    /// Where a place below the provinces is, with the province that its name gives.
    package init(district: DistrictID) {
        self.init(province: district.row.province, district: district)
    }

    package init(commune: CommuneID) {
        self.init(province: commune.row.province, commune: commune)
    }

    package init(landmark: LandmarkID) {
        self.init(province: landmark.row.province, landmark: landmark)
    }

    /// The finest point known; for a bare province its seat, since roads, markets and depots are there.
    package var coordinate: Coordinate {
        if let landmark { return landmark.row.coordinate }
        if let commune { return commune.row.coordinate }
        if let district { return district.row.coordinate }
        return province.row.seat
    }

    /// The present unit that holds the place.
    package var presentProvince: ProvinceID {
        if let commune { return commune.row.province }
        if let district { return district.row.presentProvince }
        if let landmark { return landmark.row.district.row.presentProvince }
        return province.presentProvince
    }

    /// The old unit that holds the place; for a bare present province the one around its seat.
    package var oldProvince: ProvinceID {
        if let district = district ?? commune?.row.oldDistrict ?? landmark?.row.district {
            return district.row.oldProvince
        }
        return province.oldProvinceAtSeat
    }

    /// The distance by road, estimated from the finest points known.
    package func roadKilometres(to other: Location) -> Double {
        // Most listings name no more than a province, and a ranking asks for dozens of distances.
        isWholeProvince && other.isWholeProvince
            ? ProvinceDistances.betweenSeats(province, other.province)
            : coordinate.roadKilometres(to: other.coordinate)
    }

    /// Whether nothing finer than a province is known.
    package var isWholeProvince: Bool {
        district == nil && commune == nil && landmark == nil
    }
}
