import Market
import Vocabulary

/// Rows that every message of a transaction would change, changed once at its end.
struct PendingCounts: Equatable {
    /// The next free numbers; `nil` until somebody asks.
    var allocation: Allocation?
    /// Whether numbers were drawn.
    var isDrawn = false
    /// The highest number of a listing that was written.
    var latestListing: Int64 = 0
    var traffic: [CalendarDay: Received] = [:]

    /// Messages of a day and what they were answered with.
    struct Received: Equatable {
        var messages = 0
        var replies = 0
        var segments = 0
    }
}
