import CommandParser

/// How much of a corpus is read rightly.
struct Score {
    let intents: Double
    let wholeFrames: Double
    /// Messages that are no sale, purchase or haul but were read as one.
    let harm: [String]
    let misses: [String]

    private static let trades: Set<String> = ["sell", "buy", "haul_offer", "haul_request"]

    init(_ corpus: [Annotated], parser: Parser) throws {
        var intents = 0
        var wholes = 0
        var harm: [String] = []
        var misses: [String] = []
        for message in corpus {
            let reading = try Frame(parser.parse(message.text))
            if reading.intent == message.expected.intent { intents += 1 }
            if message.expected.isMet(by: reading) { wholes += 1 } else { misses.append(message.description) }
            if Self.trades.contains(reading.intent), !Self.trades.contains(message.expected.intent) {
                harm.append(message.description)
            }
        }
        self.intents = Double(intents) / Double(max(1, corpus.count))
        wholeFrames = Double(wholes) / Double(max(1, corpus.count))
        self.harm = harm
        self.misses = misses
    }
}
