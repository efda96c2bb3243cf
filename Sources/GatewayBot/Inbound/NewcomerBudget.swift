import Synchronization
import Vocabulary

/// How many people who never wrote before are answered on a day.
///
/// A sender's number can be forged, and each answer to a forged one costs a text message and annoys its owner. People who
/// are known have limits of their own.
final class NewcomerBudget: Sendable {
    private struct State {
        var day = CalendarDay(daysSince1970: 0)
        var count = 0
    }

    /// `nil`: everybody.
    private let newcomersPerDay: Int?
    private let onExhaustion: @Sendable () -> Void
    private let state = Mutex(State())

    /// `onExhaustion` is called once a day, for the first who is turned away.
    init(newcomersPerDay: Int?, onExhaustion: @escaping @Sendable () -> Void = {}) {
        self.newcomersPerDay = newcomersPerDay
        self.onExhaustion = onExhaustion
    }

    /// Counts a newcomer; false when the day has had enough of them.
    func admits(at now: Timestamp) -> Bool {
        guard let newcomersPerDay else { return true }
        let today = now.day(offset: .vietnam)
        let count = state.withLock { state in
            if state.day != today { state = State(day: today) }
            state.count += 1
            return state.count
        }
        if count == newcomersPerDay + 1 { onExhaustion() }
        return count <= newcomersPerDay
    }
}
