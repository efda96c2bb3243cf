import Testing

@testable import Vocabulary

@Suite struct RouteTests {
    @Test(arguments: [
        ("ca-mau", "ho-chi-minh", ["bac-lieu", "soc-trang", "can-tho", "vinh-long", "tien-giang", "long-an"]),
        ("ha-noi", "ho-chi-minh", ["thanh-hoa", "nghe-an", "hue", "da-nang", "quang-ngai"]),
        ("lam-dong", "ho-chi-minh", ["dong-nai"]),
        ("son-la", "ha-noi", ["hoa-binh", "phu-tho"]),
    ])
    func trunkRoadsPassTheirProvinces(from: String, to: String, passed: [String]) throws {
        let route = try Self.route(from, to)
        for slug in passed {
            let province = try #require(ProvinceID(slug: slug))
            #expect(route.passes(province), "\(slug) lies on the way from \(from) to \(to)")
        }
    }

    @Test(arguments: [
        ("ca-mau", "ho-chi-minh", ["ha-noi", "lam-dong", "tay-ninh-63", "dong-nai-63", "khanh-hoa"]),
        ("son-la", "ha-noi", ["lai-chau", "nghe-an", "hai-phong", "lang-son"]),
        ("lam-dong", "ho-chi-minh", ["ca-mau", "dak-lak", "long-an"]),
    ])
    func trunkRoadsLeaveOutWhatLiesOff(from: String, to: String, left: [String]) throws {
        let route = try Self.route(from, to)
        for slug in left {
            let province = try #require(ProvinceID(slug: slug))
            #expect(!route.passes(province), "\(slug) lies off the way from \(from) to \(to)")
        }
    }

    @Test func provincesComeInTheOrderOfTheWay() throws {
        let there = try Self.route("ca-mau", "ho-chi-minh").provinces.map(\.slug)
        let back = try Self.route("ho-chi-minh", "ca-mau").provinces.map(\.slug)
        #expect(there.first == "ca-mau" && there.last == "ho-chi-minh")
        #expect(back.first == "ho-chi-minh" && back.last == "ca-mau")
        #expect(Set(there) == Set(back))
    }

    @Test func aCallAtEitherEndIsNoDetour() throws {
        let route = try Self.route("ca-mau", "ho-chi-minh")
        #expect(route.detourKilometres(through: route.origin) == 0)
        #expect(route.detourKilometres(through: route.destination) == 0)
        #expect(route.passes(route.origin) && route.passes(route.destination))
    }

    @Test func aDetourGrowsWithTheDistanceFromTheWay() throws {
        let route = try Self.route("ca-mau", "ho-chi-minh")
        let near = Location(province: try #require(ProvinceID(slug: "tien-giang")))
        let far = Location(province: try #require(ProvinceID(slug: "lam-dong")))
        #expect(route.detourKilometres(through: near) < route.detourKilometres(through: far))
        #expect(route.detourKilometres(through: far) > 400)
    }

    @Test func aDetourIsJudgedByTheFinestPlace() throws {
        func place(_ key: String) throws -> Location { try #require(Location(key: key)) }
        let route = Route(from: try place("kien-giang/d899"), to: try place("ho-chi-minh"))
        // Long Xuyên and Châu Đốc are both in the old An Giang, one on the way from Rạch Giá and one far off it.
        #expect(route.passes(try place("an-giang-63/d883")))
        #expect(!route.passes(try place("an-giang-63/d884")))
        // A lorry that only says An Giang may start in Châu Đốc.
        #expect(Route(from: try place("an-giang"), to: try place("ho-chi-minh")).passes(try place("an-giang-63/d884")))
        // Each of two calls may be bearable and both together not.
        let way = Route(from: try place("ca-mau"), to: try place("ho-chi-minh"))
        #expect(way.carries(from: try place("ca-mau"), to: try place("ho-chi-minh")))
        #expect(!way.carries(from: try place("ho-chi-minh"), to: try place("ca-mau")))
    }

    @Test func aWayWithinOneProvinceStaysNearIt() throws {
        let route = try Self.route("ca-mau", "ca-mau")
        #expect(route.oldProvinces.map(\.key) == ["ca-mau-63"])
    }

    private static func route(_ from: String, _ to: String) throws -> Route {
        Route(
            from: Location(province: try #require(ProvinceID(slug: from))),
            to: Location(province: try #require(ProvinceID(slug: to)))
        )
    }
}
