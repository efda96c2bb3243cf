import CommandParser
import Foundation

/// Prints how each message of a file is read and why, to compare the parser before and after a change that must not change it.
///
/// - Parameter path: a corpus of JSON lines, or messages of any bytes with a zero byte between them.
func printReadings(path: String) throws {
    let parser = Parser()
    for message in try Corpus(path: path).messages {
        print(parser.parse(message))
        print(parser.explain(String(decoding: message, as: UTF8.self)))
    }
}
