import RealModule

/// When the Moon passes the Sun, after Jean Meeus, "Astronomical Algorithms", 2nd edition 1998, chapter 49.
///
/// The periodic terms under 0.0001 day and the planets' part are left out, which leaves the moment within about a minute for
/// 1990 to 2100.
enum NewMoon {
    /// The Julian day of the new moon with a number counted from that of 2000-01-06, in dynamical time.
    static func julianDay(_ number: Int) -> Double {
        let k = Double(number)
        let t = k / 1236.85
        let eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
        let sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t
        let moon = 201.5643 + 385.81693528 * k + (0.0107582 + 0.00001238 * t) * t * t
        let latitude = 160.7108 + 390.67050284 * k - (0.0016118 + 0.00000227 * t) * t * t
        let node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
        var day = 2451550.09766 + 29.530588861 * k + (0.00015437 - 0.00000015 * t) * t * t
        for term in terms {
            let angle = term.sun * sun + term.moon * moon + term.latitude * latitude
            var size = term.days
            if term.sun != 0 { size *= eccentricity }
            if abs(term.sun) == 2 { size *= eccentricity }
            day += size * Double.sin(angle * .pi / 180)
        }
        return day - 0.00017 * Double.sin(node * .pi / 180)
    }

    /// The number of the new moon next to a Julian day, at most one off.
    static func number(near julianDay: Double) -> Int {
        Int(((julianDay - 2451550.09766) / 29.530588861).rounded())
    }

    /// Size in days and multiples of the Sun's anomaly, the Moon's anomaly and the Moon's argument of latitude.
    private static let terms: [(days: Double, sun: Double, moon: Double, latitude: Double)] = [
        (-0.40720, 0, 1, 0),
        (0.17241, 1, 0, 0),
        (0.01608, 0, 2, 0),
        (0.01039, 0, 0, 2),
        (0.00739, -1, 1, 0),
        (-0.00514, 1, 1, 0),
        (0.00208, 2, 0, 0),
        (-0.00111, 0, 1, -2),
        (-0.00057, 0, 1, 2),
        (0.00056, 1, 2, 0),
        (-0.00042, 0, 3, 0),
        (0.00042, 1, 0, 2),
        (0.00038, 1, 0, -2),
        (-0.00024, -1, 2, 0),
    ]
}
