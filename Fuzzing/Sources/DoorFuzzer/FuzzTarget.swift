import Doors
import Foundation

private let environment = ProcessInfo.processInfo.environment

/// The door that the environment names.
private let door: any Door = {
    guard let door = try? Doors.named(environment["DOOR"] ?? "") else { fatalError("DOOR names none of the doors") }
    return door
}()

/// What libFuzzer calls first: without `DOOR` the names of all doors are printed; with `EXAMPLES` the door's own examples are
/// written into that folder.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(_: UnsafeMutablePointer<CInt>?, _: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> CInt {
    do {
        if environment["DOOR"] == nil {
            for name in Doors.names { print(name) }
            exit(0)
        }
        // Made here, where no time is taken.
        let door = door
        guard let folder = environment["EXAMPLES"] else { return 0 }
        for (number, example) in door.examples.enumerated() {
            try Data(example).write(to: URL(fileURLWithPath: folder).appending(path: "example-\(number)"))
        }
        exit(0)
    } catch {
        fatalError("\(error)")
    }
}

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    door.take(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
