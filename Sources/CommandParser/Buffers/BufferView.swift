/// The elements of a buffer, to be read while the buffer neither changes nor goes: readers copy it without counting references.
///
/// Positions are checked.
struct BufferView<Element: BitwiseCopyable>: RandomAccessCollection {
    private let elements: UnsafeBufferPointer<Element>

    @inline(__always)
    init(_ elements: UnsafeBufferPointer<Element>) {
        self.elements = elements
    }

    var startIndex: Int { 0 }
    var endIndex: Int {
        @inline(__always) get { elements.count }
    }
    var count: Int {
        @inline(__always) get { elements.count }
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: elements.count), "no such position")
            return elements[index]
        }
    }
}
