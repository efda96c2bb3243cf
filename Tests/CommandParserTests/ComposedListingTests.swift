import CommandParser
import Testing

/// Listings that nobody wrote: whatever is named, in whatever order, is read as it is said.
@Suite struct ComposedListingTests {
    private static let count = 1_200

    @Test func readsWhatIsSaidInAnyOrder() throws {
        var generator = SplitMix(seed: 27)
        var misses: [String] = []
        for round in 0..<Self.count {
            let listing = ComposedListing(using: &generator)
            let text = [listing.text, Accents.removed(from: listing.text), listing.text.uppercased()][round % 3]
            if try !listing.expected.isMet(by: Frame(parser.parse(text))) { misses.append(text) }
        }
        // What is left are names that are others as well: "đậu hà lan", "chè Thái Nguyên".
        #expect(misses.count * 100 <= Self.count * 2, "\(misses)")
    }

    /// One letter too few, or two swapped, in one longer word.
    @Test func readsWhatIsMisspelt() throws {
        var generator = SplitMix(seed: 28)
        var misses: [String] = []
        for _ in 0..<Self.count {
            let listing = ComposedListing(using: &generator)
            let text = Self.misspelt(Accents.removed(from: listing.text), using: &generator)
            if try !listing.expected.isMet(by: Frame(parser.parse(text))) { misses.append(text) }
        }
        #expect(misses.count * 100 <= Self.count * 12, "\(misses)")
    }

    /// Text without blanks, as some keypads make it tedious to type them.
    @Test func readsWhatIsWrittenWithoutBlanks() throws {
        var generator = SplitMix(seed: 29)
        var misses: [String] = []
        var count = 0
        for _ in 0..<Self.count {
            let listing = ComposedListing(using: &generator)
            let text = Accents.removed(from: listing.text)
            guard !text.contains(where: { ",.;-/".contains($0) }), text.count < 45 else { continue }
            count += 1
            let glued = text.filter { $0 != " " }
            if try !listing.expected.isMet(by: Frame(parser.parse(glued))) { misses.append(glued) }
        }
        #expect(count > 100)
        #expect(misses.count * 100 <= count * 12, "\(misses)")
    }

    private static func misspelt(_ text: String, using generator: inout SplitMix) -> String {
        var letters = Array(text)
        let places = letters.indices.dropFirst(2).dropLast(2).filter { index in
            (index - 2...index + 2).allSatisfy { letters[$0].isLetter }
        }
        guard let place = places.randomElement(using: &generator) else { return text }
        if Bool.random(using: &generator) {
            letters.remove(at: place)
        } else {
            letters.swapAt(place, place + 1)
        }
        return String(letters)
    }
}
