import Foundation

let path =
    CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "../Tests/CommandParserTests/Fixtures/corpus-dev.jsonl"
let corpus = try Corpus(path: path)
let report = Report()
report.startUp()
report.throughput(of: corpus.messages)
report.growth(over: corpus.messages)
report.regexBot(rounds: 2_000)
