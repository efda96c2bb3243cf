import Foundation

/// The texts of an annotated corpus, as bytes.
struct Corpus {
    let messages: [[UInt8]]

    private struct Line: Decodable {
        let text: String
    }

    init(path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        messages = try data.split(separator: UInt8(ascii: "\n")).map { line in
            Array(try JSONDecoder().decode(Line.self, from: Data(line)).text.utf8)
        }
    }
}
