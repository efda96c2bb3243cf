/// Reads the forms in which providers write a point in time.
enum ProviderTime {
    /// Unix milliseconds of `2024-01-10T08:49:58.429Z` and its relatives: a space instead of `T`, any number of
    /// fraction digits, an offset with or without colon, and UTC where no zone is given. Nil for anything else.
    static func milliseconds(_ text: String) -> Int64? {
        var scanner = Scanner(Array(text.utf8))
        guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-"),
            let day = scanner.digits(2), scanner.take("T") || scanner.take(" "), let hour = scanner.digits(2),
            scanner.take(":"), let minute = scanner.digits(2)
        else { return nil }
        var second: Int64 = 0
        if scanner.take(":") {
            guard let value = scanner.digits(2) else { return nil }
            second = value
        }
        let fraction = scanner.take(".") ? scanner.fractionMilliseconds() : 0
        guard let fraction, let offset = scanner.zoneOffsetSeconds(), scanner.isAtEnd else { return nil }
        return combine(year, month, day, hour, minute, second).map { ($0 - offset) * 1_000 + fraction }
    }

    /// Unix milliseconds of `yyyyMMddHHmmss` in UTC.
    static func compactMilliseconds(_ text: String) -> Int64? {
        var scanner = Scanner(Array(text.utf8))
        guard let year = scanner.digits(4), let month = scanner.digits(2), let day = scanner.digits(2),
            let hour = scanner.digits(2), let minute = scanner.digits(2), let second = scanner.digits(2),
            scanner.isAtEnd
        else { return nil }
        return combine(year, month, day, hour, minute, second).map { $0 * 1_000 }
    }

    /// Unix milliseconds of a count of seconds, nil where the product does not fit.
    static func milliseconds(fromSeconds seconds: Int64) -> Int64? {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        return overflow ? nil : product
    }

    private static func combine(
        _ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, _ minute: Int64, _ second: Int64
    ) -> Int64? {
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60 else {
            return nil
        }
        // Days since 1970 by counting years from March, so that the leap day is the last of its year.
        let shiftedYear = month > 2 ? year : year - 1
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    private struct Scanner {
        private let bytes: [UInt8]
        private var offset = 0

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        var isAtEnd: Bool { offset == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
            offset += 1
            return true
        }

        private mutating func digit() -> Int64? {
            guard offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) else {
                return nil
            }
            offset += 1
            return Int64(bytes[offset - 1] - UInt8(ascii: "0"))
        }

        mutating func digits(_ count: Int) -> Int64? {
            var value: Int64 = 0
            for _ in 0..<count {
                guard let digit = digit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// Nil without a digit; digits past the third are read and dropped.
        mutating func fractionMilliseconds() -> Int64? {
            guard var value = digit() else { return nil }
            var count = 1
            while let digit = digit() {
                count += 1
                if count <= 3 { value = value * 10 + digit }
            }
            while count < 3 {
                value *= 10
                count += 1
            }
            return value
        }

        mutating func zoneOffsetSeconds() -> Int64? {
            if isAtEnd || take("Z") || take("z") { return 0 }
            let sign: Int64
            if take("+") {
                sign = 1
            } else if take("-") {
                sign = -1
            } else {
                return nil
            }
            guard let hours = digits(2) else { return nil }
            _ = take(":")
            let minutes = isAtEnd ? 0 : digits(2)
            guard let minutes, hours < 24, minutes < 60 else { return nil }
            return sign * (hours * 60 + minutes) * 60
        }
    }
}
