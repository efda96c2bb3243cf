import Testing

@testable import Vocabulary

@Suite struct PlaceTests {
    @Test func everyOldProvinceHasAPresentOne() {
        for old in ProvinceID.old {
            #expect(old.presentProvince.era == .present, "\(old)")
            #expect(old.presentProvince.oldProvinces.contains(old), "\(old)")
        }
        #expect(ProvinceID.present.allSatisfy { $0.presentProvince == $0 && !$0.oldProvinces.isEmpty })
        #expect(ProvinceID.present.map(\.oldProvinces.count).reduce(0, +) == 63)
    }

    @Test(arguments: [
        ("ca-mau", ["bac-lieu", "ca-mau-63"]),
        ("ho-chi-minh", ["ba-ria-vung-tau", "binh-duong", "ho-chi-minh-63"]),
        ("ha-noi", ["ha-noi-63"]),
        ("lam-dong", ["binh-thuan", "dak-nong", "lam-dong-63"]),
    ])
    func presentProvincesAreMadeOfOldOnes(present: String, old: [String]) throws {
        let province = try #require(ProvinceID(slug: present))
        #expect(province.oldProvinces.map(\.key).sorted() == old)
    }

    @Test func aNameThatSurvivedMeansThePresentProvince() throws {
        let old = try #require(ProvinceID(slug: "ca-mau-63"))
        #expect(old.era == .old)
        #expect(old.slug == "ca-mau")
        #expect(old.named == ProvinceID(slug: "ca-mau"))
        let gone = try #require(ProvinceID(slug: "bac-lieu"))
        #expect(gone.named == gone)
        #expect(gone.slug == "bac-lieu")
        #expect(gone.presentProvince.slug == "ca-mau")
    }

    @Test func neighboursAreSymmetricAndOfOneEra() {
        for province in ProvinceID.all {
            #expect(!province.neighbours.contains(province))
            #expect(Set(province.neighbours).count == province.neighbours.count)
            for neighbour in province.neighbours {
                #expect(neighbour.era == province.era)
                #expect(neighbour.neighbours.contains(province), "\(province) and \(neighbour)")
            }
        }
    }

    @Test func everyProvinceCanBeReachedByRoadFromEveryOther() {
        for start in ProvinceID.old {
            for end in ProvinceID.old {
                #expect(ProvinceDistances.road(start, end).isFinite, "\(start) to \(end)")
            }
        }
    }

    @Test func districtsGiveTheProvinceThatTheirNameMeans() throws {
        let damDoi = try #require(DistrictID(code: "970")).row
        #expect(damDoi.name == "Đầm Dơi")
        #expect(damDoi.province.key == "ca-mau")
        #expect(damDoi.oldProvince.key == "ca-mau-63")
        let giongRieng = try #require(DistrictID(code: "906")).row
        #expect(giongRieng.province.key == "kien-giang")
        #expect(giongRieng.presentProvince.key == "an-giang")
    }

    @Test func everyDistrictAndCommuneLiesInItsPresentProvince() {
        for district in DistrictID.all {
            #expect(district.row.oldProvince.presentProvince == district.row.presentProvince, "\(district)")
        }
        for commune in CommuneID.all {
            #expect(commune.row.province.era == .present, "\(commune)")
        }
    }

    @Test func provincesCarryTheFactsOfTheTable() throws {
        let province = try #require(ProvinceID(slug: "ca-mau")).row
        #expect(province.name == "Cà Mau")
        #expect(province.asciiName == "Ca Mau")
        #expect(province.seatName == "Cà Mau")
        #expect(province.plates == ["69", "94"])
        #expect(province.ambiguousAliases == ["CM"])
        #expect(!province.isCity)
        #expect(try #require(ProvinceID(slug: "can-tho")).row.isCity)
    }
}
