package import Vocabulary

/// When notices may be sent: from 7 to 22 o'clock in Vietnam, so that nobody's phone rings at night.
package enum QuietHours {
    /// Minutes after midnight at which sending begins.
    package static let opening = 7 * 60
    /// Minutes after midnight at which it ends.
    package static let closing = 22 * 60

    /// The moment itself when notices may go, else the next opening.
    package static func earliestSending(from moment: Timestamp) -> Timestamp {
        let minutes = moment.minutesAfterMidnight(offset: .vietnam)
        if (opening..<closing).contains(minutes) { return moment }
        let day = moment.day(offset: .vietnam)
        return Timestamp(
            day: minutes < opening ? day : day.adding(days: 1), minutesAfterMidnight: opening, offset: .vietnam)
    }
}
