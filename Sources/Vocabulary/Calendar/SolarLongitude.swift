import RealModule

/// Where the Sun stands in the ecliptic, after Jean Meeus, "Astronomical Algorithms", 2nd edition 1998, chapter 25.
enum SolarLongitude {
    /// The apparent longitude in degrees, 0 ..< 360, within 0.01° (a quarter of an hour of the Sun's way).
    ///
    /// - Parameter julianDay: in dynamical time.
    static func degrees(at julianDay: Double) -> Double {
        let t = (julianDay - 2451545) / 36525
        let anomaly = (357.52911 + (35999.05029 - 0.0001537 * t) * t) * .pi / 180
        let centre =
            (1.914602 - (0.004817 + 0.000014 * t) * t) * Double.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Double.sin(2 * anomaly)
            + 0.000289 * Double.sin(3 * anomaly)
        let node = (125.04 - 1934.136 * t) * .pi / 180
        let apparent =
            280.46646 + (36000.76983 + 0.0003032 * t) * t + centre - 0.00569 - 0.00478 * Double.sin(node)
        let turns = (apparent / 360).rounded(.down)
        return apparent - turns * 360
    }
}
