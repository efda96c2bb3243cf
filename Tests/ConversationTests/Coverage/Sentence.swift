import Conversation
import Foundation

/// A string literal of the wording's source: what the bot says, with gaps for what differs from one time to the next.
struct Sentence: Hashable {
    let file: String
    let line: Int
    /// What stands between the gaps, without accents and in lower case, as a basic phone shows it.
    let fragments: [String]

    var text: String { fragments.joined(separator: "…") }

    /// Whether it has so few letters that hearing it would say nothing.
    var isCrumb: Bool { text.count(where: \.isLetter) < 4 }

    /// Every sentence in the files of a folder.
    static func all(in folder: URL) throws -> [Sentence] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }
            .sorted { $0.path < $1.path }
            .flatMap { file in
                var reader = LiteralReader(try String(contentsOf: file, encoding: .utf8))
                return reader.literals().map { literal in
                    Sentence(
                        file: file.lastPathComponent, line: literal.line,
                        fragments: literal.fragments.map { GSM7.folded($0).lowercased() })
                }
            }
    }
}

/// Finds the string literals of Swift source, those inside interpolations too; comments are skipped.
private struct LiteralReader {
    private let source: [Character]
    private var index = 0
    private var line = 1
    private var found: [(line: Int, fragments: [String])] = []

    init(_ source: String) {
        self.source = Array(source)
    }

    mutating func literals() -> [(line: Int, fragments: [String])] {
        while index < source.count {
            if source[index] == "/", index + 1 < source.count, source[index + 1] == "/" {
                while index < source.count, source[index] != "\n" { index += 1 }
            } else if source[index] == "\"" {
                readLiteral()
            } else {
                step()
            }
        }
        return found
    }

    /// Reads on from an opening quotation mark to behind the closing one.
    private mutating func readLiteral() {
        let start = line
        var fragments = [""]
        step()
        while index < source.count, source[index] != "\"" {
            if source[index] == "\\", index + 1 < source.count {
                step()
                if source[index] == "(" {
                    skipInterpolation()
                    fragments.append("")
                    continue
                }
            }
            fragments[fragments.count - 1].append(source[index])
            step()
        }
        step()
        found.append((start, fragments))
    }

    /// Reads on from an opening bracket to behind the one that closes it.
    private mutating func skipInterpolation() {
        var depth = 0
        repeat {
            if source[index] == "\"" {
                readLiteral()
                continue
            }
            if source[index] == "(" { depth += 1 }
            if source[index] == ")" { depth -= 1 }
            step()
        } while depth > 0 && index < source.count
    }

    private mutating func step() {
        if source[index] == "\n" { line += 1 }
        index += 1
    }
}
