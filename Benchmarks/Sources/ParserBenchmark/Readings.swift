import CommandParser
import Foundation
import Vocabulary

/// Prints how each message of a file is read and why, to compare the parser before and after a change that must not change it.
///
/// Each is read a second time as a sender of a known province writes it, which settles names that several share.
///
/// - Parameter path: a corpus of JSON lines, or messages of any bytes with a zero byte between them.
func printReadings(path: String) throws {
    let parser = Parser()
    let atHome = Parser.Hints(province: ProvinceID(slug: "ca-mau"))
    for message in try Corpus(path: path).messages {
        print(parser.parse(message))
        let known = parser.parse(message, hints: atHome)
        print(FrameJSON.line(known), CanonicalForm(known).text as Any)
        print(parser.explain(String(decoding: message, as: UTF8.self)))
    }
}
