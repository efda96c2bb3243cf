/// How far apart the old provinces are by road, seat to seat through neighbouring provinces.
enum ProvinceDistances {
    /// Kilometres of road between two old provinces; infinite when a present unit is asked for.
    static func road(_ from: ProvinceID, _ to: ProvinceID) -> Double {
        kilometres[Int(from.index)][Int(to.index)]
    }

    /// All shortest ways over the graph of neighbours (Floyd and Warshall), by the provinces' indices.
    private static let kilometres: [[Double]] = {
        let none = Array(repeating: Double.infinity, count: ProvinceID.all.count)
        var kilometres = Array(repeating: none, count: ProvinceID.all.count)
        let provinces = ProvinceID.old.map { Int($0.index) }
        for province in ProvinceID.old {
            kilometres[Int(province.index)][Int(province.index)] = 0
            for neighbour in province.neighbours {
                kilometres[Int(province.index)][Int(neighbour.index)] = province.row.seat.roadKilometres(
                    to: neighbour.row.seat)
            }
        }
        for middle in provinces {
            for start in provinces {
                for end in provinces {
                    let through = kilometres[start][middle] + kilometres[middle][end]
                    kilometres[start][end] = min(kilometres[start][end], through)
                }
            }
        }
        return kilometres
    }()
}
