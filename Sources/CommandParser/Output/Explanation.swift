/// Why a message was read as it was: the winning path with its costs, the runner-up, and the rule for its intent.
package struct Explanation: Sendable, CustomStringConvertible {
    /// One reading on a path.
    package struct Step: Sendable {
        /// The letters that were read, without accents.
        package let written: String
        /// What they were taken for ("produce xoai", "unit tan").
        package let reading: String
        /// The reading's own cost and that of standing after the one before it.
        package let cost: Int
        package let isRepaired: Bool
    }

    /// A way through the message; less cost is better.
    package struct Path: Sendable {
        package let steps: [Step]
        package let cost: Int
    }

    package let command: Command
    package let path: Path
    /// The best path that reads something otherwise.
    package let runnerUp: Path?
    /// What the rules for intents were shown.
    package let signs: [String]
    /// The line of the rule that decided.
    package let rule: String?
    /// The lines of evidence that the message shows.
    package let evidence: [String]
    /// What the words that nothing explains weigh against it.
    package let unread: Int
    /// By how much the reading outweighs that the message is none of the bot's business, or is outweighed by it.
    package let margin: Int

    package var description: String {
        var lines = ["path, cost \(path.cost)"] + path.steps.map(Self.line)
        if let runnerUp {
            lines += ["runner-up, cost \(runnerUp.cost)"] + runnerUp.steps.map(Self.line)
        }
        lines += [
            "signs " + signs.joined(separator: " "), "rule " + (rule ?? "none: unknown"),
        ]
        lines += evidence.map { "evidence " + $0 }
        lines += ["unread \(unread), margin \(margin)", FrameJSON.line(command)]
        return lines.joined(separator: "\n")
    }

    private static func line(_ step: Step) -> String {
        let cost = String(step.cost)
        return "  " + String(repeating: " ", count: max(0, 4 - cost.count)) + cost + "  " + step.written + "  "
            + step.reading + (step.isRepaired ? "  (repaired)" : "")
    }
}
