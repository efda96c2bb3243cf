import CommandParser
import Conversation
import Vocabulary

/// Why a message was read as it was, and what its days mean, as JSON for `parse --explain`.
struct ExplainedReading {
    let explanation: CommandParser.Explanation
    let today: CalendarDay

    /// An object with the winning path and the runner-up, each with its costs (less is better), what the rules for intents
    /// were shown, the rule that decided, what speaks for the bot's business and how much of the text nothing explains speaks
    /// against it, by what margin, and the first and last day that were meant.
    var json: String {
        var line = JSONLine()
        line.add("path", json: Self.json(explanation.path))
        line.add("runner_up", json: explanation.runnerUp.map(Self.json) ?? "null")
        line.add("signs", explanation.signs.joined(separator: " "))
        line.add("rule", explanation.rule)
        line.add("evidence", explanation.evidence)
        line.add("unread", explanation.unread)
        line.add("margin", explanation.margin)
        line.add("today", today.iso)
        if let days = explanation.command.date?.days(from: today) {
            let last = explanation.command.dateEnd?.days(from: today)?.upperBound ?? days.upperBound
            line.add("from", days.lowerBound.iso)
            line.add("until", last.iso)
        }
        return line.text
    }

    private static func json(_ path: CommandParser.Explanation.Path) -> String {
        var line = JSONLine()
        line.add("cost", path.cost)
        line.add("steps", json: "[" + path.steps.map(json).joined(separator: ",") + "]")
        return line.text
    }

    private static func json(_ step: CommandParser.Explanation.Step) -> String {
        var line = JSONLine()
        line.add("written", step.written)
        line.add("reading", step.reading)
        line.add("cost", step.cost)
        if step.isRepaired { line.add("repaired", true) }
        return line.text
    }
}
