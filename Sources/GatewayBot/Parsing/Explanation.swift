import CommandParser
import Conversation
import Vocabulary

/// What a frame means on a given day.
struct Explanation {
    let today: CalendarDay

    /// An object with the first and last day that were meant; empty when the message names none.
    func json(of command: Command) -> String {
        var line = JSONLine()
        line.add("today", today.iso)
        if let days = command.date?.days(from: today) {
            let last = command.dateEnd?.days(from: today)?.upperBound ?? days.upperBound
            line.add("from", days.lowerBound.iso)
            line.add("until", last.iso)
        }
        return String(decoding: line.closed(), as: UTF8.self)
    }
}
