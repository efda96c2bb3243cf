/// A dictionary that forgets what has not been asked for lately.
///
/// Entries live in two generations. What is used moves into the young one; when that is full, it becomes the old one and the
/// old one goes. So the cost is bounded, an entry in use stays, and nothing is kept in order.
struct Generations<Key: Hashable, Value> {
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    private var youngCost = 0
    private let capacity: Int
    private let cost: @Sendable (Value) -> Int

    /// - Parameters:
    ///   - capacity: the cost of all entries together, at most.
    ///   - cost: what an entry counts; at least 1.
    init(capacity: Int, cost: @escaping @Sendable (Value) -> Int = { _ in 1 }) {
        self.capacity = capacity
        self.cost = cost
    }

    subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old.removeValue(forKey: key) else { return nil }
            self.insert(value, for: key)
            return value
        }
        set {
            old.removeValue(forKey: key)
            if let replaced = young.removeValue(forKey: key) { youngCost -= cost(replaced) }
            if let newValue { insert(newValue, for: key) }
        }
    }

    private mutating func insert(_ value: Value, for key: Key) {
        if youngCost >= capacity / 2 {
            old = young
            young = [:]
            youngCost = 0
        }
        young[key] = value
        youngCost += cost(value)
    }

    mutating func removeAll() {
        young = [:]
        old = [:]
        youngCost = 0
    }
}

extension Generations: Sendable where Key: Sendable, Value: Sendable {}
