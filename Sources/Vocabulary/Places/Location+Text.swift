extension Location {
    /// The finest name alone: "Đầm Dơi", "Chợ đầu mối Bình Điền", "Cà Mau".
    package var shortName: String {
        if let landmark { return landmark.name }
        if let commune { return commune.name }
        if let district { return district.row.spokenName }
        return province.name
    }

    /// The finest name and the province: "Đầm Dơi, Cà Mau"; the province alone where nothing finer is known.
    package var name: String {
        shortName == province.name ? shortName : "\(shortName), \(province.name)"
    }
}

extension Location: CustomStringConvertible {
    /// A stable text for a database: the province's key, then the finest place.
    ///
    /// "ca-mau", "ca-mau/d970" (district), "dong-thap/c29955" (commune), "ho-chi-minh/lcdm-binh-dien" (landmark).
    package var key: String {
        var key = province.key
        if let district { key += "/d" + district.key }
        if let commune { key += "/c" + commune.key }
        if let landmark { key += "/l" + landmark.key }
        return key
    }

    /// Reads a key; nil when a part names nothing, or names two places of one kind.
    package init?(key: String) {
        // Most places are bare provinces, and a store reads thousands of them a second.
        if let province = ProvinceID(key: key) {
            self.init(province: province)
            return
        }
        let parts = key.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let province = ProvinceID(key: String(first)) else { return nil }
        self.init(province: province)
        for part in parts.dropFirst() {
            let id = String(part.dropFirst())
            switch part.first {
            case "d" where district == nil: district = DistrictID(key: id)
            case "c" where commune == nil: commune = CommuneID(key: id)
            case "l" where landmark == nil: landmark = LandmarkID(key: id)
            default: return nil
            }
        }
        guard self.key == key else { return nil }
    }

    package var description: String {
        key
    }
}

extension Location: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let key = try container.decode(String.self)
        guard let location = Location(key: key) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no place has the key \(key)")
        }
        self = location
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
