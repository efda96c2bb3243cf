import CommandParser
import Testing
import Vocabulary

/// Numbers said in words, as the North and the South say them, with accents and without.
@Suite struct SpelledNumberTests {
    @Test func readsEveryWayOfSayingAQuantity() {
        var generator = SplitMix(seed: 20_261_125)
        var misses: [String] = []
        for _ in 0..<1_500 {
            let number = Self.number(using: &generator)
            let text = "bán gạo \(SpelledNumber(number, using: &generator).text) kg"
            for text in [text, Accents.removed(from: text), text.uppercased()] {
                let item = parser.parse(text).items.first
                if item?.quantity?.thousandths != number * 1_000 || item?.produce?.slug != "gao" { misses.append(text) }
            }
        }
        #expect(misses.isEmpty, "\(misses.prefix(10))")
    }

    @Test func readsEveryWayOfSayingAPrice() {
        var generator = SplitMix(seed: 1_125)
        var misses: [String] = []
        for _ in 0..<800 {
            let price =
                Int64.random(in: 2...400, using: &generator)
                * [500, 1_000, 100_000][Int.random(in: 0..<3, using: &generator)]
            let text = "bán gạo 2 tấn giá \(SpelledNumber(price, using: &generator).text) đồng"
            for text in [text, Accents.removed(from: text)] where parser.parse(text).items.first?.price?.count != price
            {
                misses.append(text)
            }
        }
        #expect(misses.isEmpty, "\(misses.prefix(10))")
    }

    private static func number(using generator: inout SplitMix) -> Int64 {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .random(in: 1...99, using: &generator)
        case 1: .random(in: 100...999, using: &generator)
        case 2: .random(in: 1_000...99_999, using: &generator)
        case 3: .random(in: 1...999, using: &generator) * 1_000
        case 4: .random(in: 100_000...99_999_999, using: &generator)
        default: .random(in: 100_000_000...1_999_999_999, using: &generator)
        }
    }
}
