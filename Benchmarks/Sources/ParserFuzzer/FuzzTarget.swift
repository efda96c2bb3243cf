import CommandParser

private let parser = Parser()

/// What libFuzzer calls with each input: any bytes must be read, written out and read the same once more.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let command = parser.parse(bytes)
    precondition(command == parser.parse(bytes), "two readings of one message differ")
    precondition(command.confidence >= 0 && command.confidence <= 1)
    precondition(!FrameJSON.line(command).utf8.contains(UInt8(ascii: "\n")))
    _ = CanonicalForm(command).text
    return 0
}
