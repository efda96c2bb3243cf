/// How far a place's clocks are ahead of UTC.
package struct TimeZoneOffset: Hashable, Sendable, Codable {
    package var minutes: Int32

    package init(minutes: Int32) {
        self.minutes = minutes
    }

    /// Asia/Ho_Chi_Minh: UTC+7 without daylight saving time since 1975.
    package static let vietnam = TimeZoneOffset(minutes: 420)

    var milliseconds: Int64 {
        Int64(minutes) * 60_000
    }
}
