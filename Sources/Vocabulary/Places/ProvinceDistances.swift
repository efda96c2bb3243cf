/// How far apart the old provinces are by road, seat to seat through neighbouring provinces.
enum ProvinceDistances {
    /// Kilometres of road between two old provinces; infinite when a present unit is asked for.
    static func road(_ from: ProvinceID, _ to: ProvinceID) -> Double {
        guard let row = position[from], let column = position[to] else { return .infinity }
        return kilometres[row * ProvinceID.old.count + column]
    }

    private static let position = Dictionary(
        uniqueKeysWithValues: ProvinceID.old.enumerated().map { ($0.element, $0.offset) })

    /// All shortest ways over the graph of neighbours (Floyd and Warshall), row by row.
    private static let kilometres: [Double] = {
        let provinces = ProvinceID.old
        let count = provinces.count
        var kilometres = Array(repeating: Double.infinity, count: count * count)
        for (row, province) in provinces.enumerated() {
            kilometres[row * count + row] = 0
            for neighbour in province.neighbours {
                guard let column = position[neighbour] else { continue }
                kilometres[row * count + column] = province.row.seat.roadKilometres(to: neighbour.row.seat)
            }
        }
        for middle in 0..<count {
            for row in 0..<count {
                for column in 0..<count {
                    let through = kilometres[row * count + middle] + kilometres[middle * count + column]
                    if through < kilometres[row * count + column] { kilometres[row * count + column] = through }
                }
            }
        }
        return kilometres
    }()
}
