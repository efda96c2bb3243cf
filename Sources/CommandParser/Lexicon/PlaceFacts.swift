import Vocabulary

/// What the resolver needs of every place, side by side so that no row of names has to be copied.
struct PlaceFacts: ~Copyable, Sendable {
    struct Province {
        var named: ProvinceID
        var present: ProvinceID
        var isCity: Bool
        var isPresent: Bool
    }

    struct District {
        var kind: Vocabulary.District.Kind
        var province: ProvinceID
        var present: ProvinceID
    }

    struct Commune {
        var kind: Vocabulary.Commune.Kind
        var province: ProvinceID
        var oldDistrict: DistrictID?
    }

    struct Landmark {
        var province: ProvinceID
        var district: DistrictID
    }

    private let provinces: Buffer<Province>
    private let districts: Buffer<District>
    private let communes: Buffer<Commune>
    private let landmarks: Buffer<Landmark>

    init() {
        provinces = Buffer(
            ProvinceID.all.map {
                let row = $0.row
                return Province(
                    named: row.named, present: row.present, isCity: row.isCity, isPresent: row.era == .present)
            })
        districts = Buffer(
            DistrictID.all.map {
                let row = $0.row
                return District(kind: row.kind, province: row.province, present: row.presentProvince)
            })
        communes = Buffer(
            CommuneID.all.map {
                let row = $0.row
                return Commune(kind: row.kind, province: row.province, oldDistrict: row.oldDistrict)
            })
        landmarks = Buffer(
            LandmarkID.all.map {
                let row = $0.row
                return Landmark(province: row.province, district: row.district)
            })
    }

    subscript(id: ProvinceID) -> Province { provinces[Int(id.index)] }
    subscript(id: DistrictID) -> District { districts[Int(id.index)] }
    subscript(id: CommuneID) -> Commune { communes[Int(id.index)] }
    subscript(id: LandmarkID) -> Landmark { landmarks[Int(id.index)] }
}
