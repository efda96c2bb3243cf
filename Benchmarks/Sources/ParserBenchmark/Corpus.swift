import Foundation

/// The texts of an annotated corpus, or messages of any bytes with a zero byte between them.
struct Corpus {
    let messages: [[UInt8]]

    private struct Line: Decodable {
        let text: String
    }

    init(path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        guard path.hasSuffix(".jsonl") else {
            messages = data.split(separator: 0, omittingEmptySubsequences: false).map { Array($0) }
            return
        }
        messages = try data.split(separator: UInt8(ascii: "\n")).map { line in
            Array(try JSONDecoder().decode(Line.self, from: Data(line)).text.utf8)
        }
    }
}
