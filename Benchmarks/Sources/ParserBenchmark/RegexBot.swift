/// The rival: one pattern for `BAN RAU 5TAN CAMAU` and nothing else.
struct RegexBot {
    private let pattern = #/(BAN|MUA) ([A-Z ]+?) ([0-9]+(?:[.,][0-9]+)?) ?(TAN|TA|KG|T) ([A-Z ]+)/#

    func matches(_ text: String) -> Bool {
        text.wholeMatch(of: pattern) != nil
    }
}
