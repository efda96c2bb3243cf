/// One reading of one spelling in the lexicon: 16 bytes, so that a line of the cache holds four.
struct Entry {
    /// Where a word of the spelling begins: bit i for its i-th symbol.
    let wordStarts: UInt64
    /// What it means: an index that its kind defines.
    let payload: UInt16
    /// What the reading costs beside the price of any word.
    let cost: Int16
    let kind: Kind
    /// How many symbols at its end are the name of a place as well ("nghêu Bến Tre"); 0 for none.
    let placeTail: UInt8
    /// How many of its syllables carry accents.
    let accentedSyllables: UInt8
    /// Whether its accents tell it from every other word spelled like it.
    let accentsSettle: Bool
}
