import Glibc

/// What keeps a run from starting.
struct LoadError: Error, CustomStringConvertible {
    let reason: String
    let code: Int32

    var description: String { "\(reason): \(String(cString: strerror(code)))" }
}
