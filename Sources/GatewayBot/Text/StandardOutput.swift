import Foundation

/// Standard output as a buffer that is written out when told to, whole.
struct StandardOutput {
    private var buffer: [UInt8] = []

    mutating func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
    }

    mutating func writeLine(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        buffer.append(UInt8(ascii: "\n"))
    }

    mutating func writeLine(_ text: String) {
        writeLine(text.utf8)
    }

    /// Hands everything to the system. Throws: `POSIXError`, `EPIPE` when nobody reads any more.
    mutating func flush() throws {
        var rest = buffer[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
