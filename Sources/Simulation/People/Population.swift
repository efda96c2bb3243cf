import Market
import MarketTesting
import Vocabulary

/// The country's people: a focal point for each of the 63 provinces, the programme's enterprises, and everybody else.
struct Population: Sendable {
    private(set) var people: [Person] = []

    /// The programme's own figure.
    private static let enterprises = 83
    private static let foreignBuyers = 12

    init(_ count: Int, random: inout SeededGenerator) {
        for home in ProvinceID.old { add(.focalPoint, home: home, random: &random) }
        let cities = ["ho-chi-minh", "ha-noi", "can-tho", "da-nang", "hai-phong", "dong-nai", "binh-duong"]
            .compactMap { ProvinceID.old(slug: $0) }
        for _ in 0..<Self.enterprises {
            add(.enterprise, home: cities.randomElement(using: &random), random: &random)
        }
        for _ in 0..<Self.foreignBuyers { add(.foreignBuyer, home: cities.first, random: &random) }
        for _ in 0..<count / 25 { add(.carrier, home: nil, random: &random) }
        for _ in 0..<count / 15 { add(.buyer, home: cities.randomElement(using: &random), random: &random) }
        for _ in 0..<count / 14 { add(.cooperative, home: nil, random: &random) }
        while people.count < count { add(.farmer, home: nil, random: &random) }
    }

    func indices(_ trade: Person.Trade) -> [Int] {
        people.indices.filter { people[$0].trade == trade }
    }

    subscript(index: Int) -> Person {
        get { people[index] }
        set { people[index] = newValue }
    }

    private mutating func add(_ trade: Person.Trade, home: ProvinceID?, random: inout SeededGenerator) {
        let home = home ?? ProvinceID.old.randomElement(using: &random) ?? ProvinceID.old[0]
        let sells = trade == .farmer || trade == .cooperative
        let choice = sells ? Crop.grown(in: home) : Crop.all
        let crops = Array(choice.shuffled(using: &random).prefix(trade == .enterprise ? 6 : sells ? 2 : 3))
        people.append(
            Person(
                address: address(of: trade), trade: trade, home: home, crops: crops,
                diligence: Double.random(in: 0.6...0.98, using: &random),
                reliability: Double.random(in: 0.7...0.99, using: &random)))
    }

    /// Made-up numbers; every ninth farmer writes over a chat.
    private func address(of trade: Person.Trade) -> Address {
        let number = people.count
        if trade == .foreignBuyer { return Address("+\([7, 44, 31, 86, 61, 49][number % 6])412\(100_000 + number)") }
        if trade == .farmer, number.isMultiple(of: 9) { return Address("zalo:\(7_000_000 + number)") }
        return Address("+8490\(2_000_000 + number)")
    }
}
