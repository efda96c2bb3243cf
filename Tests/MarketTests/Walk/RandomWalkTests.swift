import Market
import MarketTesting
import Testing
import Vocabulary

/// A market in which anybody does anything at any time: whatever happens, the books stay sound.
struct RandomWalkTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func booksStaySoundWhateverPeopleDo(seed: UInt64) throws {
        var walk = try RandomWalk(seed: seed)
        for _ in 0..<1_500 { try walk.takeStep() }
        // A walk in which nothing happens would prove nothing.
        let states = Set(walk.table.market.deals.values.map(\.state))
        #expect(states.isSuperset(of: [.delivered, .declined, .lapsed, .cancelled]))
        #expect(!walk.table.market.ledger.isEmpty)
        #expect(walk.refusals > 0)
    }
}
