import CommandParser
import Testing

@Suite struct CorpusTests {
    @Test(arguments: [("corpus-dev", 0.99, 0.99), ("heldout", 0.98, 0.95), ("independent", 0.98, 0.96)])
    func readsWholeFrames(fixture: String, intents: Double, wholeFrames: Double) throws {
        let corpus = try Annotated.all(in: fixture)
        let score = try Score(corpus, parser: parser)
        #expect(corpus.count > 400)
        #expect(score.intents >= intents, "misses: \(score.misses)")
        #expect(score.wholeFrames >= wholeFrames, "misses: \(score.misses)")
    }

    @Test(arguments: ["corpus-dev", "heldout", "independent"])
    func seldomTakesSmallTalkForTrade(fixture: String) throws {
        let corpus = try Annotated.all(in: fixture)
        let score = try Score(corpus, parser: parser)
        #expect(score.harm.count * 200 <= corpus.count, "\(score.harm)")
    }
}
