/// A growing array that only one holds: a workspace, or a table.
///
/// Appending asks whether there is room and not whether anybody else holds the array, and what reads it counts no references: both
/// are a good part of what a message costs in arrays that may be shared. Memory is kept when elements go. Positions are checked.
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
    private var storage = UnsafeMutableBufferPointer<Element>(start: nil, count: 0)
    private(set) var count = 0

    init() {}

    init(_ elements: [Element]) {
        grow(to: elements.count)
        _ = storage.initialize(fromContentsOf: elements)
        count = elements.count
    }

    deinit { storage.deallocate() }

    var isEmpty: Bool { count == 0 }

    /// The elements, to be read until the buffer next changes.
    var view: BufferView<Element> {
        @inline(__always) get { BufferView(UnsafeBufferPointer(rebasing: storage[..<count])) }
    }

    /// A part of the elements.
    @inline(__always)
    func view(_ range: Range<Int>) -> BufferView<Element> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such positions")
        return BufferView(UnsafeBufferPointer(rebasing: storage[range]))
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            check(index)
            return storage[index]
        }
        @inline(__always) _modify {
            check(index)
            yield &storage[index]
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == storage.count { grow(to: count + 1) }
        storage.initializeElement(at: count, to: element)
        count += 1
    }

    mutating func append(contentsOf elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    @inline(__always)
    mutating func removeAll() {
        count = 0
    }

    mutating func removeSubrange(from start: Int) {
        precondition(start >= 0 && start <= count)
        count = start
    }

    /// Makes it as long as is asked for; new elements are filled in, those that are there stay.
    mutating func lengthen(to newCount: Int, filling element: Element) {
        guard newCount > count else { return }
        if newCount > storage.count { grow(to: newCount) }
        storage[count..<newCount].initialize(repeating: element)
        count = newCount
    }

    mutating func reverse() {
        storage[..<count].reverse()
    }

    @inline(__always)
    private func check(_ index: Int) {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such position")
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(least, storage.count * 2, 16))
        _ = larger.initialize(fromContentsOf: storage[..<count])
        storage.deallocate()
        storage = larger
    }
}

// Nobody else has the pointer.
extension Buffer: @unchecked Sendable where Element: Sendable {}
