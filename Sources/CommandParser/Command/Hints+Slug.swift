extension DateHint {
    /// The hint that a slug of the annotated corpus names; nil for a slug that stands for no fixed hint.
    init?(slug: Substring) {
        switch slug {
        case "now": self = .now
        case "today": self = .today
        case "tonight": self = .tonight
        case "tomorrow": self = .tomorrow
        case "yesterday": self = .yesterday
        case "-2d": self = .dayBeforeYesterday
        case "this_week": self = .thisWeek
        case "next_week": self = .nextWeek
        case "weekend": self = .weekend(weeksAhead: 0)
        case "weekend_next": self = .weekend(weeksAhead: 1)
        case "tet": self = .tet
        case "month_end": self = .monthPart(.end, of: .current)
        case "month_start_next": self = .monthPart(.start, of: .next)
        case "month_mid_next": self = .monthPart(.mid, of: .next)
        case "month_end_next": self = .monthPart(.end, of: .next)
        case "this_month": self = .month(.current)
        case "next_month": self = .month(.next)
        case "dow:cn": self = .weekday(8, weeksAhead: 0)
        default:
            if slug.hasSuffix("d"), let days = Int(slug.dropLast()) {
                self = .daysAhead(days)
                return
            }
            guard slug.hasPrefix("dow:"), let day = Int(slug.dropFirst(4)), (2...7).contains(day) else { return nil }
            self = .weekday(day, weeksAhead: 0)
        }
    }

    /// The hint as the annotated corpus writes it.
    package var slug: String {
        switch self {
        case .now: "now"
        case .today: "today"
        case .tonight: "tonight"
        case .tomorrow: "tomorrow"
        case .yesterday: "yesterday"
        case .dayBeforeYesterday: "-2d"
        case .daysAhead(let days): "+\(days)d"
        case .thisWeek: "this_week"
        case .nextWeek: "next_week"
        case .weekend(let weeks): "weekend" + (weeks > 0 ? "+\(weeks)w" : "")
        case .tet: "tet"
        case .weekday(let day, let weeks): "dow:" + (day == 8 ? "cn" : "\(day)") + (weeks > 0 ? "+\(weeks)w" : "")
        case .dayMonth(let day, let month): "dm:\(day)/\(month)"
        case .dayMonthYear(let day, let month, let year): "dmy:\(day)/\(month)/\(year)"
        case .dayOfMonth(let day): "dom:\(day)"
        case .dayOfNextMonth(let day): "dom:\(day)+1m"
        case .month(.current): "this_month"
        case .month(.next): "next_month"
        case .month(.named(let month)): "month:\(month)"
        case .monthPart(let part, .current): "month_\(part.rawValue)"
        case .monthPart(let part, .next): "month_\(part.rawValue)+1m"
        case .monthPart(let part, .named(let month)): "month_\(part.rawValue):\(month)"
        case .lunar(let day, let month): "lunar:\(day)" + (month.map { "/\($0)" } ?? "")
        }
    }
}

extension TimeHint {
    init?(slug: Substring) {
        switch slug {
        case "morning": self = .morning
        case "noon": self = .noon
        case "afternoon": self = .afternoon
        case "evening": self = .evening
        case "night": self = .night
        default: return nil
        }
    }

    /// The hint as the annotated corpus writes it.
    package var slug: String {
        switch self {
        case .clock(let hour, let minute): (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
        case .morning: "morning"
        case .noon: "noon"
        case .afternoon: "afternoon"
        case .evening: "evening"
        case .night: "night"
        }
    }
}
