import Testing

@testable import Vocabulary

@Suite struct LocationTests {
    @Test func keysOfEveryPlaceLeadBack() {
        let locations =
            ProvinceID.all.map { Location(province: $0) } + DistrictID.all.map(Location.init(district:))
            + CommuneID.all.map(Location.init(commune:)) + LandmarkID.all.map(Location.init(landmark:))
        #expect(Set(locations.map(\.key)).count == locations.count)
        for location in locations {
            #expect(Location(key: location.key) == location, "\(location)")
        }
    }

    @Test(arguments: [
        ("ca-mau", "Cà Mau", "Cà Mau"),
        ("ca-mau/d970", "Đầm Dơi, Cà Mau", "Đầm Dơi"),
        ("ho-chi-minh/d774", "Quận 5, Hồ Chí Minh", "Quận 5"),
        ("ho-chi-minh/lcdm-binh-dien", "Chợ đầu mối Bình Điền, Hồ Chí Minh", "Chợ đầu mối Bình Điền"),
        ("bac-lieu", "Bạc Liêu", "Bạc Liêu"),
        ("ca-mau/d964", "Cà Mau", "Cà Mau"),
    ])
    func saysNames(key: String, name: String, shortName: String) throws {
        let location = try #require(Location(key: key))
        #expect(location.name == name)
        #expect(location.shortName == shortName)
    }

    @Test(arguments: [
        "", "atlantis", "ca-mau/", "ca-mau/d", "ca-mau/d999", "ca-mau/x970", "ca-mau/d970/d971", "/d970",
        "ca-mau/c29955/d970",
    ])
    func refusesKeysThatNameNothing(key: String) {
        #expect(Location(key: key) == nil)
    }

    @Test func theFinestPlaceGivesTheCoordinate() throws {
        let province = try #require(ProvinceID(slug: "ho-chi-minh"))
        let market = try #require(LandmarkID(slug: "cdm-hoc-mon"))
        #expect(Location(province: province).coordinate == province.row.seat)
        #expect(Location(landmark: market).coordinate == market.row.coordinate)
    }

    @Test func placesKnowBothTheirProvinces() throws {
        let district = Location(district: try #require(DistrictID(code: "906")))
        #expect(district.province.slug == "kien-giang")
        #expect(district.presentProvince.slug == "an-giang")
        #expect(district.oldProvince.key == "kien-giang")
        let province = Location(province: try #require(ProvinceID(slug: "an-giang")))
        #expect(province.presentProvince.slug == "an-giang")
        // The seat of today's An Giang is Rạch Giá.
        #expect(province.oldProvince.key == "kien-giang")
    }

    /// Road distances as road atlases give them, in kilometres.
    @Test(arguments: [
        ("ca-mau", "ho-chi-minh", 305.0), ("can-tho", "ho-chi-minh", 169), ("lam-dong", "ho-chi-minh", 305),
        ("dak-lak", "ho-chi-minh", 345), ("khanh-hoa", "ho-chi-minh", 435), ("ha-noi", "hai-phong", 110),
        ("ha-noi", "nghe-an", 300), ("ha-noi", "da-nang", 765), ("ha-noi", "son-la", 300), ("ha-noi", "lang-son", 155),
        ("ha-noi", "bac-giang", 55), ("da-nang", "binh-dinh", 310),
    ])
    func roadDistancesAreWithinAFifth(from: String, to: String, kilometres: Double) throws {
        let from = Location(province: try #require(ProvinceID(slug: from)))
        let to = Location(province: try #require(ProvinceID(slug: to)))
        let estimate = from.roadKilometres(to: to)
        #expect(abs(estimate - kilometres) < kilometres / 5, "\(estimate)")
        #expect(abs(to.roadKilometres(to: from) - estimate) < 0.001)
    }

    @Test func oneDegreeOfLatitudeIsAFullCircleOver360() {
        let south = Coordinate(latitude: 10, longitude: 106)
        let north = Coordinate(latitude: 11, longitude: 106)
        #expect(abs(south.kilometres(to: north) - 111.195) < 0.001)
        #expect(south.kilometres(to: south) == 0)
    }
}
