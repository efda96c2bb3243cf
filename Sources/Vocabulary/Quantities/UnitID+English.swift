extension UnitID {
    /// The English word after a number, of what packs, loads and fields are called: "sack", "tray", "cong"; the Vietnamese word
    /// without accents for a measure that English has no word for.
    package var englishWord: String {
        Self.englishWords[slug] ?? row.name.split(separator: " ").first.map { $0.lowercased() } ?? slug
    }

    private static let englishWords = [
        "vi": "tray", "khay": "tray", "bo": "bunch", "mo": "bundle", "nai": "hand", "buong": "bunch", "thung": "box",
        "sot": "crate", "can-xe": "basket", "bao": "sack", "bich": "bag", "hop": "box", "chai": "bottle", "don": "roll",
        "cuon": "bale", "xe": "truckload", "cont": "container", "ghe": "boatload", "xe-ba-gac": "cartload",
        "cong": "cong", "sao": "sao", "mau": "mau", "ha": "ha", "lua-vu": "batch", "dan": "flock",
    ]
}
