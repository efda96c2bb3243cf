import Market
import Vocabulary

/// An answer that a digit stands for, as the reply says it: `1 rau muống`.
package struct Choice: Hashable, Sendable, Codable {
    /// The digit to send.
    package var number: Int
    /// What it stands for, in a few words.
    package var label: String

    package init(number: Int, label: String) {
        self.number = number
        self.label = label
    }

    /// Finds numbered answers in a text: each number stands at a line's beginning or after `,`, `:`, `.` and is one more
    /// than the one before; what it means ends with its part of the sentence.
    ///
    /// - Parameter numbers: those that mean something at the moment; "1 thùng mấy ký?" offers nothing.
    static func found(in text: String, numbers: ClosedRange<Int>) -> [Choice] {
        var choices: [Choice] = []
        for line in text.split(separator: "\n") {
            for part in parts(of: line) {
                let number = part.prefix { $0.isASCII && $0.isNumber }
                let rest = part.dropFirst(number.count)
                guard let value = Int(number), numbers.contains(value), rest.first == " ",
                    choices.last.map({ $0.number + 1 == value }) ?? true
                else { continue }
                choices.append(Choice(number: value, label: rest.dropFirst().trimmingSuffix { $0 == "." || $0 == " " }))
            }
        }
        return choices
    }

    /// Between commas, colons and full stops that end something; `8.000` and `7:30` are whole.
    private static func parts(of line: Substring) -> [Substring] {
        var parts: [Substring] = []
        var start = line.startIndex
        var index = line.startIndex
        while index < line.endIndex {
            let next = line.index(after: index)
            if ",:.".contains(line[index]), next == line.endIndex || line[next] == " " {
                parts.append(line[start..<index])
                start = next == line.endIndex ? next : line.index(after: next)
                index = start
            } else {
                index = next
            }
        }
        parts.append(line[start...])
        return parts
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return String(text)
    }
}

extension SenderState {
    /// The answers that a reply offers by number, given what a number would mean at the moment.
    func choices(offeredBy reply: String, at now: Timestamp) -> [Choice] {
        numbersThatMeanSomething(at: now).map { Choice.found(in: reply, numbers: $0) } ?? []
    }

    private func numbersThatMeanSomething(at now: Timestamp) -> ClosedRange<Int>? {
        switch openQuestion(at: now) {
        case .offer(let draft, let slot): draft.numbers(for: slot)
        case .registration(_, .role): 1...Role.allCases.count
        case .registration(_, .place): 1...1
        case .purpose: 1...3
        case .registration, .forget, .link, .newRole, .broadcast, .count, .complaint, .home: nil
        case nil: shown.flatMap { $0.isFresh(at: now) ? $0.numbers : nil }
        }
    }
}

extension Draft {
    /// The numbers that answer the question about a slot by themselves.
    fileprivate func numbers(for slot: Slot) -> ClosedRange<Int>? {
        switch slot {
        case .produce, .quantity, .yield, .content, .destination: nil
        case .whichProduce: item(of: slot).flatMap { $0.choices.isEmpty ? nil : 1...$0.choices.count }
        case .unit: 1...3
        case .place: 1...1
        case .whichPlace: placeChoices.isEmpty ? nil : 1...placeChoices.count
        case .whichDestination: destinationChoices.isEmpty ? nil : 1...destinationChoices.count
        case .confirmation: 1...2
        }
    }
}
