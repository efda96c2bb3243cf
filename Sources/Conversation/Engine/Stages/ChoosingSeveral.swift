import CommandParser
import Market
import Vocabulary

extension Engine {
    /// `1 2 3`, `CA HAI`, `TAT CA`: asks several of the list that was shown, each for its share of what is left.
    func chooseSeveral(_ numbers: [Int], _ exchange: inout Exchange) throws -> Message {
        guard let list = exchange.freshList, case .propose(let own) = list.purpose else {
            return exchange.say.nothingToChoose(numbers[0])
        }
        let sender = try exchange.sender()
        let parts = try exchange.desk.cover(for: own, with: numbers.map { list.entries[$0 - 1] })
        guard parts.count > 1 else {
            return try propose(parts.first?.listing.id ?? list.entries[numbers[0] - 1], for: own, &exchange)
        }
        let deals = try parts.flatMap { part in
            try exchange.desk.propose(part, for: own, by: sender.id, quantity: part.quantity)
        }
        exchange.state.subject = .listing(own)
        return exchange.say.askedSeveral(try exchange.standpoints(on: deals))
    }
}

extension Exchange {
    /// The numbers of the list shown, when the text wants another count of them than there are: "ca hai" of three.
    var wantsOtherCount: ClosedRange<Int>? {
        guard let shown = numbersToChooseSeveralFrom, let count = Self.countSaid(wordsSaid) else { return nil }
        return count == shown.count ? nil : shown
    }

    /// The numbers of a text that has at least two of the list shown and nothing else.
    var severalNumbers: [Int]? {
        guard let shown = numbersToChooseSeveralFrom else { return nil }
        let words = wordsSaid
        if Self.wordsForAll.contains(words) || Self.countSaid(words) == shown.count { return Array(shown) }
        let numbers = words.map { Int($0) ?? 0 }
        guard numbers.count > 1, Set(numbers).count == numbers.count, numbers.allSatisfy(shown.contains) else {
            return nil
        }
        return numbers
    }

    /// The numbers of the list shown, if it is one that several can be chosen from.
    private var numbersToChooseSeveralFrom: ClosedRange<Int>? {
        guard state.openQuestion(at: now) == nil, let list = freshList, case .propose = list.purpose,
            let shown = list.numbers, shown.count > 1
        else { return nil }
        return shown
    }

    /// The words of the text but those around numbers.
    private var wordsSaid: [String] {
        GSM7.folded(input.text).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !Self.wordsBetween.contains($0) }
    }

    /// How many a text wants all of: "ca hai", "ca 3", "both".
    private static func countSaid(_ words: [String]) -> Int? {
        if words == ["both"] { return 2 }
        guard words.count == 2, words[0] == "ca" else { return nil }
        return counts[words[1]] ?? Int(words[1])
    }

    private static let counts = ["hai": 2, "ba": 3, "bon": 4, "nam": 5]

    private static let wordsForAll: Set<[String]> = [["tat", "ca"], ["het", "ca"], ["all"]]

    /// What is said around numbers and counts: "đồng ý cả hai nha", "lấy số 1 và số 3".
    private static let wordsBetween: Set<String> = [
        "va", "voi", "and", "chon", "so", "lay", "chot", "ok", "dong", "y", "em", "toi", "tui", "nha", "nhe", "a", "da",
        "luon",
    ]
}
