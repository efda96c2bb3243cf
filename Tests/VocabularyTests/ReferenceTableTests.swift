import Testing

@testable import Vocabulary

@Suite struct ReferenceTableTests {
    @Test func everyLineOfEveryTableLoads() {
        #expect(ProvinceID.all.count == CSVRecord.all(of: PlacesTable.csv).count)
        #expect(DistrictID.all.count == CSVRecord.all(of: DistrictsTable.csv).count)
        #expect(CommuneID.all.count == CSVRecord.all(of: CommunesTable.csv).count)
        #expect(LandmarkID.all.count == CSVRecord.all(of: LandmarksTable.csv).count)
        #expect(RegionID.all.count == CSVRecord.all(of: RegionsTable.csv).count)
        #expect(ProduceID.all.count == CSVRecord.all(of: ProduceTable.csv).count)
        #expect(UnitID.all.count == CSVRecord.all(of: UnitsTable.csv).count)
        #expect(Homograph.all.count == CSVRecord.all(of: HomographsTable.csv).count)
    }

    @Test func tablesHaveTheSizesOfTheOfficialLists() {
        #expect(ProvinceID.present.count == 34)
        #expect(ProvinceID.old.count == 63)
        #expect(DistrictID.all.count == 696)
        #expect(CommuneID.all.count == 3_321)
    }

    @Test func everyKeyIsUniqueAndLeadsBack() {
        expectKeysLeadBack(ProvinceID.self)
        expectKeysLeadBack(DistrictID.self)
        expectKeysLeadBack(CommuneID.self)
        expectKeysLeadBack(LandmarkID.self)
        expectKeysLeadBack(RegionID.self)
        expectKeysLeadBack(ProduceID.self)
        expectKeysLeadBack(UnitID.self)
    }

    @Test func unknownKeysGiveNil() {
        #expect(ProvinceID(slug: "atlantis") == nil)
        #expect(DistrictID(code: "000") == nil)
        #expect(CommuneID(code: "4") == nil)
        #expect(LandmarkID(slug: "") == nil)
        #expect(RegionID(slug: "vung") == nil)
        #expect(ProduceID(slug: "Xoai") == nil)
        #expect(UnitID(slug: "pound") == nil)
    }

    @Test func everyCellThatNamesARowNamesOne() {
        for record in CSVRecord.all(of: ProduceTable.csv) where !record["parent"].isEmpty {
            #expect(ProduceID(slug: record["parent"]) != nil, "parent of \(record["id"])")
        }
        for record in CSVRecord.all(of: CommunesTable.csv) where !record["old_district"].isEmpty {
            #expect(DistrictID(code: record["old_district"]) != nil, "old district of \(record["code"])")
        }
        for record in CSVRecord.all(of: RegionsTable.csv) {
            let region = RegionID(slug: record["id"])
            #expect(region?.row.members.count == record.list("members").count, "members of \(record["id"])")
        }
        for record in CSVRecord.all(of: NeighboursTable.csv) {
            #expect(ProvinceID(key: record["a"]) != nil && ProvinceID(key: record["b"]) != nil)
        }
    }

    @Test func listsAndFlagsAreSplit() throws {
        let carrot = try #require(ProduceID(slug: "ca-rot")).row
        #expect(carrot.weakAliases == ["carot", "ca rot", "crot"])
        #expect(carrot.englishNames == ["carrot", "carrots"])
        #expect(carrot.needsColdChain)
        #expect(carrot.shelfDays == 10)
        #expect(carrot.unit.slug == "kg")
        #expect(try #require(ProduceID(slug: "heo")).row.shelfDays == nil)
        #expect(try #require(Homograph.of("ban")).primary == "bán (sell, intent)")
        #expect(Homograph.of("xyz") == nil)
    }

    private func expectKeysLeadBack<ID: ReferenceID>(_: ID.Type) {
        #expect(Set(ID.all.map(\.key)).count == ID.all.count)
        for id in ID.all {
            #expect(ID(key: id.key) == id)
        }
    }
}
