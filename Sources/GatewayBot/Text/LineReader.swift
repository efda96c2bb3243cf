import Foundation

/// Reads lines from a file descriptor, as many at once as have arrived.
///
/// Memory is bounded: of a line longer than `maximumLineBytes` only that it was too long is kept.
struct LineReader {
    /// A line without its end ("\n" or "\r\n").
    enum Line: Equatable {
        case bytes([UInt8])
        case tooLong
    }

    private let descriptor: Int32
    private let maximumLineBytes: Int
    private var pending: [UInt8] = []
    private var isSkipping = false
    private var isAtEnd = false

    init(descriptor: Int32, maximumLineBytes: Int) {
        self.descriptor = descriptor
        self.maximumLineBytes = maximumLineBytes
    }

    /// Waits for input and returns the lines that it completes, at least one; nil at the end.
    ///
    /// The last line needs no line end. Throws: `POSIXError` when reading fails.
    mutating func next() throws -> [Line]? {
        while !isAtEnd {
            var lines: [Line] = []
            let chunk = try readChunk()
            if chunk.isEmpty {
                isAtEnd = true
                if isSkipping { lines.append(.tooLong) } else if !pending.isEmpty { lines.append(line(pending[...])) }
            } else {
                split(chunk, into: &lines)
            }
            if !lines.isEmpty { return lines }
        }
        return nil
    }

    private mutating func split(_ chunk: ArraySlice<UInt8>, into lines: inout [Line]) {
        var rest = chunk
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let part = rest[..<end]
            if isSkipping || pending.count + part.count > maximumLineBytes {
                lines.append(.tooLong)
            } else if pending.isEmpty {
                lines.append(line(part))
            } else {
                lines.append(line((pending + part)[...]))
            }
            isSkipping = false
            pending.removeAll(keepingCapacity: true)
            rest = rest[(end + 1)...]
        }
        if isSkipping || pending.count + rest.count > maximumLineBytes {
            isSkipping = true
            pending.removeAll(keepingCapacity: true)
        } else {
            pending.append(contentsOf: rest)
        }
    }

    private func line(_ bytes: ArraySlice<UInt8>) -> Line {
        .bytes(Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes))
    }

    private func readChunk() throws -> ArraySlice<UInt8> {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { return chunk[..<count] }
            guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
    }
}
