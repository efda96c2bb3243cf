import Vocabulary

/// One place that a name may mean.
struct PlaceCandidate {
    var location: Location
    var region: RegionID?
    /// A lower rank is commoner.
    var rank: Int

    /// Whether it is a district, and nothing in one.
    var isDistrict: Bool {
        location.district != nil && location.commune == nil && location.landmark == nil
    }
}

extension PlaceName {
    /// The places that the name may mean after a word for a kind of place ("CITY"), or after none.
    func candidates(after prefix: String?, facts: borrowing PlaceFacts) -> [PlaceCandidate] {
        var found: [PlaceCandidate] = []
        func add(_ location: Location, rank: Int) { found.append(PlaceCandidate(location: location, rank: rank)) }
        if prefix == nil || prefix == "PROVINCE" || prefix == "CITY" {
            for province in provinces where prefix != "CITY" || facts[province].isCity {
                add(Location(province: facts[province].named), rank: 0)
            }
            for province in abbreviated { add(Location(province: facts[province].named), rank: 2) }
        }
        for district in districts where fits(facts[district].kind, prefix) {
            add(Location(province: facts[district].province, district: district), rank: 1)
        }
        if prefix == nil || prefix == "MARKET" || prefix == "WHOLESALE" || prefix == "GATE" || prefix == "PORT" {
            for landmark in landmarks {
                add(Location(province: facts[landmark].province, landmark: landmark), rank: 1)
            }
            for landmark in bareLandmarks {
                let isNamed = prefix != nil
                add(Location(province: facts[landmark].province, landmark: landmark), rank: isNamed ? 0 : 2)
            }
        }
        for commune in communes where fits(facts[commune].kind, prefix) {
            add(Location(province: facts[commune].province, commune: commune), rank: 3)
        }
        if let region, found.isEmpty || districts.isEmpty && provinces.isEmpty {
            let location = Location(province: region.row.members.first ?? ProvinceID(index: 0))
            found.append(PlaceCandidate(location: location, region: region, rank: 0))
        }
        if found.isEmpty, prefix != nil { return candidates(after: nil, facts: facts) }
        return found
    }

    private func fits(_ kind: District.Kind, _ prefix: String?) -> Bool {
        switch prefix {
        case nil: true
        case "CITY": kind == .city
        case "URBAN": kind == .urbanDistrict
        case "DISTRICT": kind == .ruralDistrict
        case "TOWN": kind == .town
        case "TOWNLET": kind == .ruralDistrict
        default: false
        }
    }

    private func fits(_ kind: Commune.Kind, _ prefix: String?) -> Bool {
        switch prefix {
        case nil: true
        case "COMMUNE": kind == .commune
        case "WARD": kind == .ward
        case "SPECIALZONE": kind == .specialZone
        case "TOWNLET": true
        default: false
        }
    }
}
