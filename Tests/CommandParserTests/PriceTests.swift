import CommandParser
import Testing
import Vocabulary

@Suite struct PriceTests {
    /// A bare number after "giá" is đồng, thousands or millions as the goods usually go.
    @Test(arguments: [
        ("ban bo 3 con gia 25", 25_000_000), ("ban heo 20 con gia 58", 58_000), ("ban mia 20 tan gia 950", 950),
        ("ban yen sao 2kg gia 25", 25_000_000), ("ban tom giong gia 95d/con", 95),
        ("ban lua 5 tan gia 7", 7_000), ("ban trung cut 5000 trai gia 700", 700), ("ban bap cai 2 tan gia 500", 500),
        ("ban ca phe 3 tan gia 118.500", 118_500), ("ban mia 50 tan gia 1100/tan", 1_100_000),
        ("ban lua 20 tan gia 650/ta", 650_000), ("ban heo giong 10 con gia 1,2", 1_200_000),
        ("ban me den 2 tan tinh 40k mot ky", 40_000), ("bán 15 tấn lúa giá 6.800 một ký", 6_800),
    ])
    func readsABareNumberAsTheGoodsGo(text: String, price: Int64) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.price?.count == price)
    }

    @Test(arguments: ["mua lua gia duoi 7 ngan", "mua lua gia 7 ngan tro xuong", "mua lua toi da 7 ngan"])
    func keepsALimitApartFromAPrice(text: String) throws {
        let item = try #require(parser.parse(text).items.first)
        #expect(item.price == nil)
        #expect(item.priceMax?.count == 7_000)
    }
}
