import AllocationCounter
import CommandParser

/// Prints what parsing costs on one core.
struct Report {
    let corpus: Corpus
    private let parser = Parser()

    init(corpus: Corpus) {
        self.corpus = corpus
    }

    func printAll() {
        startUp()
        throughput()
        growth()
        repetition()
        regexBot()
    }

    /// The time to build a parser with the tables already read.
    private func startUp() {
        let time = measure(runs: 5) { _ = Parser() }
        print("start: \(rounded(time.median * 1e3)) ms for the lexicon")
    }

    private func throughput() {
        let rounds = 20
        let work = Workload(corpus.messages, parser: parser)
        let time = measure { work.run(rounds: rounds) }
        let count = Double(corpus.messages.count * rounds)
        let bytes = Double(corpus.messages.reduce(0) { $0 + $1.count } * rounds)
        print(
            "corpus: \(Int(count / time.median)) messages/s (median of 11 runs; the fastest \(Int(count / time.least))), "
                + "\(nanoseconds(time.median / count)) ns a message, \(nanoseconds(time.median / bytes)) ns a byte")
        let before = allocation_count()
        work.run()
        let allocations = Double(allocation_count() - before) / Double(corpus.messages.count)
        print("allocations: \(rounded(allocations)) a message, the command's own strings and arrays among them")
    }

    /// The cost of texts of growing length, made of messages one after another.
    private func growth() {
        let all = Array(corpus.messages.joined(separator: Array(", ".utf8)))
        var dearest = 0.0
        for length in [10, 20, 40, 80, 160, 320, 640, 1_280, 1_600] {
            let samples = stride(from: 0, to: min(all.count - length, 40_000), by: 997).map {
                Array(all[$0..<($0 + length)])
            }
            let work = Workload(samples, parser: parser)
            let rounds = max(1, 3_200 / length)
            let time = measure(runs: 5) { work.run(rounds: rounds) }
            let each = time.median / Double(samples.count * rounds)
            dearest = max(dearest, each / Double(length))
            print("length \(length): \(nanoseconds(each)) ns, \(nanoseconds(each / Double(length))) ns a byte")
        }
        print("bound: at no length more than \(nanoseconds(dearest)) ns a byte")
    }

    /// What the longest message costs that says one thing again and again, where a square would show.
    private func repetition() {
        let sayings = [
            "ca mau ", "cho lach ben tre ", "5kg rau ", "5kg ca, 3 ta xoai; ", "1 ", "12/11 ", "5-7 ", "0912345678 ",
            "muoi lam ", "a",
            "banrau", "thah ", "xyzq ", "gia 12k/kg ", "tu ca mau di sai gon ", "mai ", "xe tai 5 tan ", "khong ",
            "dua ", "?",
        ]
        var dearest = (saying: "", each: 0.0)
        for saying in sayings {
            let text = Array(String(repeating: saying, count: Parser.longestMessage / saying.utf8.count).utf8)
            let work = Workload([text], parser: parser)
            let each = measure(runs: 3) { work.run() }.median
            if each > dearest.each { dearest = (saying, each) }
        }
        print(
            "repetition: \(Parser.longestMessage) bytes of \(dearest.saying.debugDescription) take \(rounded(dearest.each * 1e3)) ms, "
                + "\(nanoseconds(dearest.each / Double(Parser.longestMessage))) ns a byte; other sayings less")
    }

    /// What a pattern for the canonical form alone costs, for scale.
    private func regexBot() {
        let lines = ["BAN RAU 5TAN CAMAU", "MUA RAU 5TAN TPHCM", "BAN TOM 300KG BACLIEU", "MUA GAO 10TAN HANOI"]
        let rounds = 2_000
        let bot = RegexBot()
        var matches = 0
        let regex = measure {
            for _ in 0..<rounds { for line in lines where bot.matches(line) { matches += 1 } }
        }
        let work = Workload(lines.map { Array($0.utf8) }, parser: parser)
        let own = measure { work.run(rounds: rounds) }
        let count = Double(rounds * lines.count)
        print(
            "canonical form: regex \(Int(count / regex.median)) messages/s, "
                + "parser \(Int(count / own.median)) messages/s, \(rounded(regex.median / own.median)) times the regex"
        )
    }

    private func nanoseconds(_ seconds: Double) -> String { rounded(seconds * 1e9) }
    private func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
