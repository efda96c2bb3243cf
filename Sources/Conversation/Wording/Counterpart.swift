import Market

/// A match as a line of a numbered list.
struct Counterpart: Hashable, Sendable {
    /// What is texted to choose it.
    var number: Int
    var match: Match
}
