import CommandParser

/// Prints what parsing costs on one core.
final class Report {
    private let parser = Parser()
    private var workspace = Workspace()
    /// Keeps the work from being optimised away.
    private var itemCount = 0

    /// The time to build a parser with the tables already read.
    func startUp() {
        let seconds = best { _ = Parser() }
        print("start: \(milliseconds(seconds)) ms for the lexicon")
    }

    func throughput(of messages: [[UInt8]]) {
        let rounds = 20
        let seconds = best {
            for _ in 0..<rounds { parseAll(messages) }
        }
        let count = Double(messages.count * rounds)
        let bytes = Double(messages.reduce(0) { $0 + $1.count } * rounds)
        print(
            "corpus: \(Int(count / seconds)) messages/s, \(nanoseconds(seconds / count)) ns a message, "
                + "\(nanoseconds(seconds / bytes)) ns a byte")
    }

    /// The cost of texts of growing length, made of messages one after another.
    func growth(over messages: [[UInt8]]) {
        let separator = Array(", ".utf8)
        let text = messages.joined(separator: separator)
        let all = Array(text)
        for length in [10, 20, 40, 80, 160, 320, 640, 1_280, 1_600] {
            let samples = stride(from: 0, to: min(all.count - length, 40_000), by: 997).map {
                Array(all[$0..<($0 + length)])
            }
            let seconds = best(of: 3) { parseAll(samples) }
            let each = seconds / Double(samples.count)
            print("length \(length): \(nanoseconds(each)) ns, \(nanoseconds(each / Double(length))) ns a byte")
        }
    }

    /// What a pattern for the canonical form alone costs, for scale.
    func regexBot(rounds: Int) {
        let lines = ["BAN RAU 5TAN CAMAU", "MUA RAU 5TAN TPHCM", "BAN TOM 300KG BACLIEU", "MUA GAO 10TAN HANOI"]
        let bot = RegexBot()
        let regexSeconds = best {
            for _ in 0..<rounds { for line in lines where bot.matches(line) { itemCount += 1 } }
        }
        let messages = lines.map { Array($0.utf8) }
        let parserSeconds = best {
            for _ in 0..<rounds { parseAll(messages) }
        }
        let count = Double(rounds * lines.count)
        print(
            "canonical form: regex \(Int(count / regexSeconds)) messages/s, parser \(Int(count / parserSeconds)) messages/s"
        )
    }

    private func parseAll(_ messages: [[UInt8]]) {
        for message in messages {
            message.withUnsafeBufferPointer { itemCount &+= parser.parse($0, workspace: &workspace).items.count }
        }
    }

    private func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1e3) }
    private func nanoseconds(_ seconds: Double) -> String { rounded(seconds * 1e9) }
    private func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
