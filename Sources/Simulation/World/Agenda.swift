import Vocabulary

/// What will happen when, the earliest first; of the same moment, what was noted first.
struct Agenda<Event: Sendable>: Sendable {
    private struct Entry: Sendable {
        let at: Timestamp
        let order: Int
        let event: Event

        func comes(before other: Entry) -> Bool {
            (at, order) < (other.at, other.order)
        }
    }

    /// A binary heap.
    private var entries: [Entry] = []
    private var noted = 0

    var count: Int { entries.count }
    var next: Timestamp? { entries.first?.at }

    /// - Complexity: O(log n).
    mutating func add(_ event: Event, at moment: Timestamp) {
        entries.append(Entry(at: moment, order: noted, event: event))
        noted += 1
        var child = entries.count - 1
        while child > 0, entries[child].comes(before: entries[(child - 1) / 2]) {
            entries.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the first event out. O(log n).
    mutating func removeFirst() -> (at: Timestamp, event: Event)? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        guard !entries.isEmpty else { return (first.at, first.event) }
        entries[0] = last
        var parent = 0
        while true {
            let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < entries.count }
            guard let least = children.min(by: { entries[$0].comes(before: entries[$1]) }),
                entries[least].comes(before: entries[parent])
            else { break }
            entries.swapAt(parent, least)
            parent = least
        }
        return (first.at, first.event)
    }
}
