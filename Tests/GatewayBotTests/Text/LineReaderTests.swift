import Foundation
import Testing

@testable import GatewayBot

/// Lines from a pipe.
struct LineReaderTests {
    private func lines(of content: [UInt8], maximumLineBytes: Int = 100) throws -> [LineReader.Line] {
        let folder = try TemporaryFolder()
        let file = try #require(FileHandle(forReadingAtPath: folder.write("lines", content)))
        var reader = LineReader(descriptor: file.fileDescriptor, maximumLineBytes: maximumLineBytes)
        var lines: [LineReader.Line] = []
        while let more = try reader.next() { lines += more }
        return lines
    }

    private func line(_ text: String) -> LineReader.Line {
        .bytes(Array(text.utf8))
    }

    @Test func endsLinesAtEitherLineEnd() throws {
        #expect(try lines(of: Array("a\r\nb\n\nc".utf8)) == [line("a"), line("b"), line(""), line("c")])
        #expect(try lines(of: []) == [])
    }

    @Test func goesOnAfterALineThatIsTooLong() throws {
        let content = Array("a\n".utf8) + [UInt8](repeating: 120, count: 200_000) + Array("\nb\n".utf8)
        #expect(try lines(of: content) == [line("a"), .tooLong, line("b")])
        #expect(try lines(of: [UInt8](repeating: 120, count: 101)) == [.tooLong])
    }

    @Test func keepsALineThatArrivesInPieces() throws {
        let long = String(repeating: "x", count: 150_000)
        #expect(try lines(of: Array("\(long)\nb".utf8), maximumLineBytes: 200_000) == [line(long), line("b")])
    }

    @Test func passesOnBytesThatAreNoText() throws {
        #expect(try lines(of: [0xFF, 0x00, 0x0A]) == [.bytes([0xFF, 0x00])])
    }
}
