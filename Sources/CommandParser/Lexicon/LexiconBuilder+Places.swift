import Vocabulary

extension LexiconBuilder {
    mutating func addPlaces() {
        var names = PlaceNames(costs: Self.costs(Readings.placeCosts))
        for province in ProvinceID.all where province.era == .present || province.named == province {
            let row = province.row
            names.add(row.name, cost: 0, to: &self) { $0.provinces.append(province) }
            for alias in row.aliases where !isDistrict(alias, of: province) {
                names.add(alias, cost: 0, to: &self) { $0.provinces.append(province) }
            }
            for alias in row.ambiguousAliases {
                names.add(alias, cost: 5, to: &self) { $0.abbreviated.append(province) }
            }
        }
        addPlates()
        for district in DistrictID.all {
            let row = district.row
            for name in [row.name] + row.aliases where Int(name) == nil {
                names.add(name, cost: name.utf8.count < 4 && !name.contains(where: \.isNumber) ? 5 : 0, to: &self) {
                    $0.districts.append(district)
                }
            }
            if let variant = Self.withOtherI(row.asciiName) {
                names.add(variant, cost: 1, to: &self) { $0.districts.append(district) }
            }
        }
        for landmark in LandmarkID.all {
            let row = landmark.row
            for name in [row.name] + row.aliases {
                names.add(name, cost: -1, to: &self) { $0.landmarks.append(landmark) }
            }
            guard row.asciiName.lowercased().hasPrefix(row.kind.rawValue) else { continue }
            let bare = row.name.dropFirst(row.kind.rawValue.count + 1)
            names.add(bare, cost: 3, to: &self) { $0.bareLandmarks.append(landmark) }
        }
        for region in RegionID.all {
            let row = region.row
            for name in [row.name] + row.aliases { names.add(name, cost: 1, to: &self) { $0.region = region } }
        }
        addPlaceForms(to: &names)
        for commune in CommuneID.all {
            let name = commune.row.name
            guard Int(name) == nil else { continue }
            names.add(name, cost: name.contains(" ") ? 10 : 14, to: &self) { $0.communes.append(commune) }
        }
    }

    /// A name with i for a y that ends a syllable after a consonant, and y for such an i: "Cam My" and "Cam Mi" are one; nil without any.
    static func withOtherI(_ name: String) -> String? {
        let words = name.lowercased().split(separator: " ").map { word -> String in
            let letters = Array(word)
            guard let last = letters.last, letters.count > 1, last == "y" || last == "i",
                !"aeiouy".contains(letters[letters.count - 2]) || letters.count == 3 && word.hasPrefix("qu")
            else { return String(word) }
            return String(letters.dropLast()) + (last == "y" ? "i" : "y")
        }
        let variant = words.joined(separator: " ")
        return variant == name.lowercased() ? nil : variant
    }

    private mutating func addPlaceForms(to names: inout PlaceNames) {
        let text = Readings.placeForms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|")
            guard parts.count == 2, case let slug = String(parts[0].filter { $0 != " " }) else { continue }
            for form in parts[1].split(separator: ";") {
                let pair = form.split(separator: "~")
                let cost = pair.count > 1 ? Int16(pair[1]) ?? 0 : 0
                names.add(pair[0], cost: cost, to: &self) { place in
                    if let province = ProvinceID(slug: slug) {
                        place.provinces.append(province)
                    } else {
                        place.region = RegionID(slug: slug)
                    }
                }
            }
        }
    }

    /// The vehicle registration codes, of the old provinces before those of the wider present ones.
    private mutating func addPlates() {
        for province in ProvinceID.old + ProvinceID.present {
            for plate in province.row.plates.compactMap(Int64.init) where plates[plate] == nil {
                plates[plate] = UInt16(placeNames.count)
                placeNames.append(PlaceName(provinces: [province.named]))
            }
        }
    }

    /// Whether a district of a province has the name that also stands for the province ("Vũng Tàu"): then it is the finer place.
    private func isDistrict(_ alias: String, of province: ProvinceID) -> Bool {
        DistrictID.all.contains {
            $0.row.province == province && ($0.row.asciiName == alias || $0.row.aliases.contains(alias))
        }
    }

    /// Finds the aliases of produce that end with a province or district ("nghêu Bến Tre"), so that the place is heard too.
    mutating func markPlaceTails() {
        var names: Set<[[UInt8]]> = []
        for draft in drafts where draft.kind == .place {
            let place = placeNames[Int(draft.payload)]
            if !place.provinces.isEmpty || !place.districts.isEmpty {
                names.insert([draft.spelling.symbols, draft.spelling.marks])
            }
        }
        for index in drafts.indices where drafts[index].kind == .produce {
            let draft = drafts[index]
            guard draft.payload < ProduceChoice.firstPayload,
                spelling(ProduceID(index: draft.payload).row.name)?.key != draft.spelling.key
            else { continue }
            var words = (0..<draft.spelling.symbols.count).filter { draft.spelling.wordStarts & 1 << UInt64($0) != 0 }
            guard words.count > 2 else { continue }
            words.removeFirst()
            words.removeLast()
            if let start = words.first(where: {
                names.contains([Array(draft.spelling.symbols[$0...]), Array(draft.spelling.marks[$0...])])
            }) {
                drafts[index].placeTail = UInt8(draft.spelling.symbols.count - start)
            }
        }
    }
}

/// Joins the places that share an unaccented name.
private struct PlaceNames {
    let costs: [String: Int16]
    private var indices: [String: Int] = [:]

    init(costs: [String: Int16]) {
        self.costs = costs
    }

    mutating func add(
        _ name: some StringProtocol, cost: Int16, to builder: inout LexiconBuilder, change: (inout PlaceName) -> Void
    ) {
        guard let spelling = builder.spelling(name) else { return }
        let key = spelling.key
        let index = indices[key] ?? builder.placeNames.count
        if indices[key] == nil {
            indices[key] = index
            builder.placeNames.append(PlaceName())
        }
        change(&builder.placeNames[index])
        builder.add(spelling, .place, UInt16(index), cost: cost + (costs[key] ?? 0))
    }
}
