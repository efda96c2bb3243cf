import CommandParser
import Foundation

let usage = """
    ParserBenchmark                     the report: throughput, allocations, growth with length, a regex bot beside it
    ParserBenchmark --rounds N          parses the corpus N times and prints nothing, for a profiler
    ParserBenchmark --readings FILE     how each message of a file is read and why, to compare before and after a change
    """
let corpusPath = "../Tests/CommandParserTests/Fixtures/corpus-dev.jsonl"

switch Array(CommandLine.arguments.dropFirst()) {
case []:
    try Report(corpus: Corpus(path: corpusPath)).printAll()
case let arguments where arguments.count == 2 && arguments[0] == "--rounds":
    let work = Workload(try Corpus(path: corpusPath).messages, parser: Parser())
    work.warmUp()
    work.run(rounds: Int(arguments[1]) ?? 1)
case let arguments where arguments.count == 2 && arguments[0] == "--readings":
    try printReadings(path: arguments[1])
default:
    print(usage)
    exit(64)
}
