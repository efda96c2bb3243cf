import Market
import Vocabulary

extension Exchange {
    /// Words that begin an English text and no Vietnamese one.
    private static let englishOpenings: Set<String> = [
        "sell", "selling", "buy", "buying", "need", "find", "price", "register", "truck", "hello", "want", "looking",
    ]

    /// A first text from abroad or in English is answered in English; `VI` and `EN` choose later.
    mutating func chooseLanguageAtFirstSight() {
        guard state.traffic == Traffic() else { return }
        let opening = GSM7.folded(input.text).lowercased().split { !$0.isLetter }.first.map { String($0) }
        let isForeign = input.sender.isPhone && !input.sender.text.hasPrefix("+84")
        if isForeign || opening.map(Self.englishOpenings.contains) ?? false { state.preferences.language = .english }
    }
}
