import Conversation
import Foundation
import Market
import Vocabulary

/// A conversation as a text file: who texts what, what comes out, to whom, in how many segments.
///
/// - `# …` is a remark.
/// - `> ADDRESS TEXT` is a message in; it comes a minute after the one before.
/// - `< N| TEXT` is the reply with its segments, `<` alone is silence, `@ ADDRESS N| TEXT` a notice.
/// - `! after 26h` and `! after 30m` let time pass and do what falls due.
/// - `! often N ADDRESS TEXT` sends the same text again and again; what comes out is left out.
/// - `! demand ADDRESS PRODUCE KG LEAST-KG PLACE` lists what somebody takes in lots of a least size.
/// - `! grant ROLE ADDRESS PLACE NAME …` makes a party, as the program's own command does.
struct Transcript {
    let url: URL

    /// The file with what comes out now in place of what it says.
    func replayed() throws -> String {
        try played().text
    }

    /// The same, with what was heard on the way.
    func played() throws -> (text: String, hearing: Hearing) {
        var town = Town()
        var lines: [String] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            switch line.first {
            case "<", "@":
                continue
            case ">":
                lines.append(String(line))
                let words = line.dropFirst(2).split(separator: " ", maxSplits: 1).map(String.init)
                let turn = try town.text(words.count > 1 ? words[1] : "", from: Address(words[0]))
                lines.append(turn.reply.map { "< " + Self.counted($0) } ?? "<")
                lines += turn.notices.map(Self.line)
            case "!":
                lines.append(String(line))
                lines += try direct(&town, String(line.dropFirst(2))).map(Self.line)
            default:
                lines.append(String(line))
            }
        }
        return (lines.joined(separator: "\n"), town.hearing)
    }

    private func direct(_ town: inout Town, _ direction: String) throws -> [Notice] {
        let words = direction.split(separator: " ").map(String.init)
        switch words[0] {
        case "after":
            guard let count = Int(words[1].dropLast()) else { throw Unreadable(line: direction) }
            town.wait(minutes: words[1].hasSuffix("h") ? count * 60 : count)
            return try town.remind()
        case "often":
            guard let count = Int(words[1]) else { throw Unreadable(line: direction) }
            for _ in 0..<count { try town.text(words.dropFirst(3).joined(separator: " "), from: Address(words[2])) }
            return []
        case "grant":
            guard let role = Role(rawValue: words[1]), let place = Location(key: words[3]) else {
                throw Unreadable(line: direction)
            }
            try town.atDesk { desk in
                let party = try desk.party(at: Address(words[2]))
                let name = words.dropFirst(4).joined(separator: " ")
                if !name.isEmpty { _ = try desk.register(.init(name: name), for: party.id) }
                _ = try desk.grant(role, to: party.id, place: place, by: nil)
            }
            return []
        case "demand":
            guard let produce = ProduceID(slug: words[2]), let kilograms = Int64(words[3]), let least = Int64(words[4]),
                let place = Location(key: words[5])
            else { throw Unreadable(line: direction) }
            try town.atDesk { desk in
                let party = try desk.party(at: Address(words[1]))
                _ = try desk.post(
                    ListingDraft(
                        kind: .demand, produce: produce, quantity: .mass(Grams(kilograms: kilograms)), place: place,
                        minimumLot: .mass(Grams(kilograms: least)), isStanding: true),
                    by: party.id)
            }
            return []
        default:
            throw Unreadable(line: direction)
        }
    }

    private static func line(_ notice: Notice) -> String {
        "@ \(notice.to.text) \(counted(notice.text))"
    }

    private static func counted(_ text: String) -> String {
        "\(SegmentCount(of: text).segments)| " + text.replacing("\n", with: "\\n")
    }

    struct Unreadable: Error {
        let line: String
    }
}
