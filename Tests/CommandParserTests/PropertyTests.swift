import CommandParser
import Foundation
import Testing

@Suite struct PropertyTests {
    private let corpus: [Annotated]

    init() throws {
        corpus = try Annotated.all(in: "corpus-dev")
    }

    /// Accents composed or not are the same text.
    @Test func readsBothNormalFormsTheSame() throws {
        for message in corpus {
            let composed = parser.parse(message.text.precomposedStringWithCanonicalMapping)
            let decomposed = parser.parse(message.text.decomposedStringWithCanonicalMapping)
            #expect(try Frame(composed) == Frame(decomposed), "\(message)")
        }
    }

    @Test func readsUpperAndLowerCaseTheSame() throws {
        for message in corpus {
            let upper = try Frame(parser.parse(message.text.uppercased()))
            let lower = try Frame(parser.parse(message.text.lowercased()))
            #expect(upper == lower, "\(message)")
        }
    }

    /// What is wanted, given a full stop, stands whatever a phone or a thumb adds.
    @Test(arguments: ["xyz qqq zzz", "Gui tu iPhone", "…", "!!!", "ghjk", "qwrt"])
    func keepsTheFrameBeforeJunk(junk: String) throws {
        let trades: Set<Intent> = [.sell, .buy, .haulOffer, .haulRequest]
        for message in corpus where !message.text.hasSuffix("?") {
            let command = parser.parse(message.text)
            guard trades.contains(command.intent) else { continue }
            #expect(try Frame(command) == Frame(parser.parse(message.text + ". " + junk)), "\(message)")
        }
    }

    /// A call to the reader before a message and courtesy after it say nothing.
    @Test(arguments: [
        ("Alo em oi, ", ""), ("Chao anh chi, ", ""), ("", " nha em"), ("", " a"), ("Da em chao co, ", " nhe"),
        ("Kinh gui anh chi, ", ". Tks"), ("Xin chao, ", " em cam on nhieu"), ("bac cho hoi ", " giup em voi"),
    ])
    func hearsThroughCourtesy(before: String, after: String) throws {
        let trades: Set<Intent> = [.sell, .buy, .haulOffer, .haulRequest]
        var misses: [String] = []
        var count = 0
        for message in corpus {
            let command = parser.parse(message.text)
            guard trades.contains(command.intent) else { continue }
            count += 1
            let other = parser.parse(before + message.text + after)
            if try Frame(command) != Frame(other) { misses.append(message.text) }
        }
        #expect(misses.count * 50 <= count, "\(misses)")
    }

    @Test func neverTrapsOnMutatedMessages() {
        var generator = SplitMix(seed: 7)
        for round in 0..<3_000 {
            guard var bytes = corpus.randomElement(using: &generator).map({ Array($0.text.utf8) }), !bytes.isEmpty
            else { continue }
            for _ in 0..<(1 + round % 6) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            let command = parser.parse(bytes)
            #expect((0...1).contains(command.confidence))
        }
    }

    @Test func readsTheSameTwice() {
        for message in corpus {
            #expect(parser.parse(message.text) == parser.parse(message.text))
        }
    }

    /// The canonical text of what was understood is understood the same.
    @Test func readsItsOwnCanonicalForm() throws {
        let settled: Set<Intent> = [
            .sell, .buy, .search, .price, .haulRequest, .pick, .cancel, .accept, .reject, .lockdown,
        ]
        var misses: [String] = []
        var count = 0
        for message in corpus {
            let command = parser.parse(message.text)
            guard settled.contains(command.intent), command.isSettled else { continue }
            count += 1
            let again = parser.parse(CanonicalForm(command).text)
            if try Frame(command) != Frame(again) { misses.append(message.text + " → " + CanonicalForm(command).text) }
        }
        #expect(count > 200)
        #expect(misses.isEmpty, "\(misses)")
    }
}

extension Command {
    /// Whether a text can say it without a question left open.
    fileprivate var isSettled: Bool {
        for mention in [place, destination] {
            switch mention {
            case .ambiguous?, .eitherDistrict?: return false
            default: break
            }
        }
        return items.allSatisfy { $0.candidates.isEmpty }
    }
}
