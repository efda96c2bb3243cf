import ParserPromises

private let promises = ParserPromises()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    do {
        try promises.check(UnsafeBufferPointer(start: start, count: count))
    } catch {
        fatalError("\(error)")
    }
    return 0
}
