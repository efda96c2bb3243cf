/// How far apart provinces are by road.
enum ProvinceDistances {
    /// Kilometres of road between the seats of two units of any era, estimated from their coordinates.
    static func betweenSeats(_ from: ProvinceID, _ to: ProvinceID) -> Double {
        seats[Int(from.index) * ProvinceID.all.count + Int(to.index)]
    }

    private static let seats: [Double] = ProvinceID.all.flatMap { from in
        ProvinceID.all.map { from.row.seat.roadKilometres(to: $0.row.seat) }
    }

    /// Kilometres of road between two old provinces, seat to seat through neighbouring ones; infinite when a present unit is
    /// asked for.
    static func road(_ from: ProvinceID, _ to: ProvinceID) -> Double {
        kilometres[Int(from.index) * ProvinceID.all.count + Int(to.index)]
    }

    /// Whether a way between two old provinces may call at a third, as `Route` judges it; false when one is a present unit.
    static func passes(_ province: ProvinceID, from start: ProvinceID, to end: ProvinceID) -> Bool {
        let count = ProvinceID.all.count
        return calls[(Int(start.index) * count + Int(end.index)) * count + Int(province.index)]
    }

    /// The answers for all threes, since a ranking asks for every lorry and every lot.
    private static let calls: [Bool] = {
        let count = ProvinceID.all.count
        var calls = Array(repeating: false, count: count * count * count)
        for start in ProvinceID.old {
            for end in ProvinceID.old {
                let direct = road(start, end)
                let bearable = Route.bearableDetourKilometres(direct)
                for province in ProvinceID.old {
                    let through = road(start, province) + road(province, end)
                    calls[(Int(start.index) * count + Int(end.index)) * count + Int(province.index)] =
                        max(0, through - direct) <= bearable
                }
            }
        }
        return calls
    }()

    /// All shortest ways over the graph of neighbours (Floyd and Warshall), by the provinces' indices.
    private static let kilometres: [Double] = {
        let count = ProvinceID.all.count
        var kilometres = Array(repeating: Double.infinity, count: count * count)
        let provinces = ProvinceID.old.map { Int($0.index) }
        for province in ProvinceID.old {
            let start = Int(province.index) * count
            kilometres[start + Int(province.index)] = 0
            for neighbour in province.neighbours {
                kilometres[start + Int(neighbour.index)] = province.row.seat.roadKilometres(to: neighbour.row.seat)
            }
        }
        for middle in provinces {
            for start in provinces {
                for end in provinces {
                    let through = kilometres[start * count + middle] + kilometres[middle * count + end]
                    kilometres[start * count + end] = min(kilometres[start * count + end], through)
                }
            }
        }
        return kilometres
    }()
}
