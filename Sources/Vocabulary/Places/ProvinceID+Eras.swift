extension ProvinceID {
    /// The 34 units since 2025-07-01.
    package static let present = all.filter { $0.era == .present }

    /// The 63 units of before 2025-07-01.
    package static let old = all.filter { $0.era == .old }

    package var era: Province.Era {
        row.era
    }

    /// The unit that a text with this name means: the present one if the name survived, else the unit itself.
    package var named: ProvinceID {
        row.named
    }

    /// The present unit that holds this one; the unit itself when it is present.
    package var presentProvince: ProvinceID {
        row.present
    }

    /// The old units that make up this one; for an old unit only itself.
    package var oldProvinces: [ProvinceID] {
        Self.oldProvincesByIndex[Int(index)]
    }

    /// The old unit around this one's seat, which stands for the whole where one point is wanted.
    package var oldProvinceAtSeat: ProvinceID {
        Self.oldProvincesAtSeats[Int(index)]
    }

    private static let oldProvincesByIndex = all.map { unit in
        unit.era == .old ? [unit] : old.filter { $0.presentProvince == unit }
    }

    private static let oldProvincesAtSeats = all.map { unit in
        let seat = unit.row.seat
        return unit.oldProvinces.min { seat.kilometres(to: $0.row.seat) < seat.kilometres(to: $1.row.seat) } ?? unit
    }
}
