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

    /// Unix milliseconds of `Fri, 24 May 2019 17:44:46 +0000`, RFC 5322; nil for anything else.
    static func mailMilliseconds(_ text: String) -> Int64? {
        let words = text.split(separator: " ").filter { !$0.hasSuffix(",") }
        guard words.count == 5, let month = months.firstIndex(of: words[1].lowercased()) else { return nil }
        func padded(_ number: some StringProtocol) -> String { (number.count == 1 ? "0" : "") + number }
        return milliseconds("\(words[2])-\(padded("\(month + 1)"))-\(padded(words[0]))T\(words[3])\(words[4])")
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// `2024-01-10T08:49:58Z` of Unix milliseconds.
    static func text(milliseconds: Int64) -> String {
        let seconds = Int64((Double(milliseconds) / 1_000).rounded(.down))
        let (days, second) = (seconds.floorDivided(by: 86_400), seconds.floorRemainder(by: 86_400))
        // The inverse of counting years from March, by Howard Hinnant's `civil_from_days`.
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "\(year)-\(two(month))-\(two(day))T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
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

extension Int64 {
    fileprivate func floorDivided(by divisor: Int64) -> Int64 {
        (self - floorRemainder(by: divisor)) / divisor
    }

    fileprivate func floorRemainder(by divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
