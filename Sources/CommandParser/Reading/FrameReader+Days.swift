extension FrameReader {
    func fillDates(_ command: inout Command) {
        var weeks = 0
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .date(let hint, let last):
                if hint == .nextWeek, case .weekday(let day, _)? = command.date {
                    command.date = .weekday(day, weeksAhead: 1)
                } else if command.intent == .lockdown, command.date == nil, command.dateEnd == nil, isRangeEnd(index) {
                    command.dateEnd = hint
                } else if let date = command.date, date.isWeekday, hint.isDayOfMonth, !isRangeEnd(index) {
                    // "thứ 2 ngày 6/2".
                    command.date = hint
                } else if command.date == nil || command.date == .now {
                    command.date = hint
                    command.dateEnd = last ?? command.dateEnd
                    if hint == .nextWeek { weeks = 1 }
                } else if case .weekday(let day, _) = hint, weeks == 1 {
                    command.date = .weekday(day, weeksAhead: 1)
                } else if command.dateEnd == nil, isRangeEnd(index) {
                    command.dateEnd = hint
                }
            case .time(let hint):
                switch (command.time, hint) {
                case (nil, _): command.time = hint
                case (.clock(let hour, let minute)?, let part): command.time = Self.clock(hour, minute, part)
                case (let part?, .clock(let hour, let minute)): command.time = Self.clock(hour, minute, part)
                default: break
                }
            default: break
            }
        }
        if command.date == .tonight, case .clock(let hour, let minute)? = command.time {
            command.time = Self.clock(hour, minute, .night)
        }
    }

    /// Whether a day ends a range: after "đến" or a hyphen.
    func isRangeEnd(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        if case .marker(let marker) = pieces[index - 1].content, marker == names.to { return true }
        return text[pieces[index].range.lowerBound].gap.contains(.hyphen)
    }

    /// "4h chiều" is 16:00.
    static func clock(_ hour: Int, _ minute: Int, _ part: TimeHint) -> TimeHint {
        switch part {
        case .afternoon, .evening: .clock(hour: hour < 12 ? hour + 12 : hour, minute: minute)
        case .noon: .clock(hour: hour < 5 ? hour + 12 : hour, minute: minute)
        case .night: .clock(hour: (6...11).contains(hour) ? hour + 12 : hour, minute: minute)
        case .morning, .clock: .clock(hour: hour, minute: minute)
        }
    }
}

extension DateHint {
    fileprivate var isWeekday: Bool {
        if case .weekday = self { true } else { false }
    }

    fileprivate var isDayOfMonth: Bool {
        switch self {
        case .dayMonth, .dayMonthYear, .dayOfMonth, .dayOfNextMonth, .lunar: true
        default: false
        }
    }
}
