import Vocabulary

extension Timestamp {
    /// Reads "2026-11-25T08:30:00+07:00" and its shorter forms: without seconds, with a fraction, with `Z` or a space for
    /// `T`, or a day alone, which begins at midnight.
    ///
    /// A time without a zone is one of `zone`. nil for anything else.
    init?(iso8601 text: String, zone: TimeZoneOffset) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = CalendarDay(iso: text.prefix(10)) else { return nil }
        var digits = ISO8601Digits(bytes[10...])
        guard let time = digits.time(), let offset = digits.zone(default: zone), digits.isAtEnd else { return nil }
        let midnight = Timestamp(day: day, offset: offset)
        self.init(milliseconds: midnight.milliseconds + time)
    }
}

/// Reads the part of an ISO 8601 time that follows the day.
private struct ISO8601Digits {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    /// Milliseconds since midnight; 0 when there is no time; nil when it is malformed.
    mutating func time() -> Int64? {
        guard !rest.isEmpty else { return 0 }
        guard take("T") || take(" "), let hour = number(below: 24), take(":"), let minute = number(below: 60) else {
            return nil
        }
        var milliseconds = Int64(hour * 60 + minute) * 60_000
        if take(":") {
            guard let second = number(below: 60) else { return nil }
            milliseconds += Int64(second) * 1_000
            if take(".") {
                guard let fraction = fraction() else { return nil }
                milliseconds += fraction
            }
        }
        return milliseconds
    }

    mutating func zone(default zone: TimeZoneOffset) -> TimeZoneOffset? {
        if rest.isEmpty { return zone }
        if take("Z") { return TimeZoneOffset(minutes: 0) }
        let isWest = take("-")
        guard isWest || take("+"), let hours = number(below: 15) else { return nil }
        _ = take(":")
        guard let minutes = rest.isEmpty ? 0 : number(below: 60) else { return nil }
        let total = Int32(hours * 60 + minutes)
        return TimeZoneOffset(minutes: isWest ? -total : total)
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Two digits.
    private mutating func number(below limit: Int) -> Int? {
        guard let tens = digit(), let ones = digit() else { return nil }
        let number = tens * 10 + ones
        return number < limit ? number : nil
    }

    /// Milliseconds of one or more digits.
    private mutating func fraction() -> Int64? {
        guard var sum = digit() else { return nil }
        var places = 1
        while let next = digit() {
            if places < 3 { sum = sum * 10 + next }
            places += 1
        }
        while places < 3 {
            sum *= 10
            places += 1
        }
        return Int64(sum)
    }

    private mutating func digit() -> Int? {
        guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        rest.removeFirst()
        return Int(byte - UInt8(ascii: "0"))
    }
}
