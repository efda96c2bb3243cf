/// A day as it was said, before it is resolved against the message's time.
package enum DateHint: Hashable, Sendable, BitwiseCopyable {
    case now, today, tonight, tomorrow, yesterday, dayBeforeYesterday
    case daysAhead(Int)
    case thisWeek, nextWeek, tet
    /// `weeksAhead` 1 for "cuối tuần sau".
    case weekend(weeksAhead: Int)
    /// 2…7 for Monday…Saturday, 8 for Sunday; `weeksAhead` 1 for "tuần sau".
    case weekday(Int, weeksAhead: Int)
    case dayMonth(day: Int, month: Int)
    case dayMonthYear(day: Int, month: Int, year: Int)
    case dayOfMonth(Int)
    case dayOfNextMonth(Int)
    case month(MonthMention)
    case monthPart(MonthPart, of: MonthMention)
    /// A day of the lunar calendar, of the coming month when `month` is nil.
    case lunar(day: Int, month: Int?)
}

/// A month as it was said.
package enum MonthMention: Hashable, Sendable, BitwiseCopyable {
    case current, next
    /// 1 to 12.
    case named(Int)
}

/// A third of a month.
package enum MonthPart: String, Hashable, Sendable, BitwiseCopyable {
    case start, mid, end
}

/// A time of day as it was said.
package enum TimeHint: Hashable, Sendable, BitwiseCopyable {
    case clock(hour: Int, minute: Int)
    case morning, noon, afternoon, evening, night
}

/// The role that a registration names.
package enum RoleMention: String, Hashable, Sendable {
    case farmer, buyer, trucker, coordinator, coop
}

/// A vehicle or vessel. Raw values are the corpus's ids.
package enum Vehicle: String, Hashable, Sendable, CaseIterable {
    case unspecified = "xe"
    case lorry = "xe-tai"
    case refrigeratedLorry = "xe-lanh"
    case tipper = "xe-ben"
    case tricycle = "xe-ba-gac"
    case container
    case reefer = "container-lanh"
    case boat = "ghe"
    case barge = "sa-lan"
}

/// What a complaint is about. Raw values are the corpus's ids.
package enum ReportCategory: String, Hashable, Sendable, CaseIterable {
    case noShow = "no-show"
    case spoiled, blocked, scam, payment
    case shortWeight = "short-weight"
    case price, disease
}

/// What help is asked about. Raw values are the corpus's ids.
package enum HelpTopic: String, Hashable, Sendable, CaseIterable {
    case sell, buy, haul, price, cancel, pick, register, human
}
