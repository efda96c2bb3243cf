extension Quantity {
    /// How a person says it: "4,8 tấn", "350 kg", "500 g", "2.000 quả", "60 lít"; in English "4.8 t", "2,000 eggs", "60 L".
    ///
    /// - Parameter produce: what is counted, for the word that Vietnamese puts after a number of pieces.
    package func text(_ language: Language, of produce: ProduceID? = nil) -> String {
        switch (self, language) {
        case (.mass(let grams), _):
            return Self.massText(grams, language)
        case (.volume(let millilitres), .vietnamese):
            return language.number(thousandths: millilitres) + " lít"
        case (.volume(let millilitres), .english):
            return language.number(thousandths: millilitres) + " L"
        case (.pieces(let count), .vietnamese):
            return "\(language.number(count)) \(produce?.pieceWord ?? "cái")"
        case (.pieces(let count), .english):
            guard produce?.row.group == .eggs else { return language.number(count) + " pcs" }
            return language.number(count) + (count == 1 ? " egg" : " eggs")
        }
    }

    /// Tonnes from one tonne on where three decimals hold them exactly, else kilograms; grams below one kilogram.
    private static func massText(_ grams: Grams, _ language: Language) -> String {
        let (tonnes, remainder) = grams.count.quotientAndRemainder(dividingBy: 1_000)
        if grams.count.magnitude >= 1_000_000, remainder == 0 {
            return language.number(thousandths: tonnes) + (language == .vietnamese ? " tấn" : " t")
        }
        return grams.count.magnitude < 1_000 && grams.count != 0
            ? language.number(grams.count) + " g"
            : language.number(thousandths: grams.count) + " kg"
    }
}

extension ProduceID {
    /// The word after a number of pieces: "quả", "con", "bông".
    package var pieceWord: String {
        let row = row
        switch row.unit.row.kind {
        case .count, .pack: return row.unit.word
        case .mass, .volume, .load, .area, .batch: break
        }
        switch row.group {
        case .fish, .shellfish, .livestock, .poultry: return "con"
        case .fruit, .fruitVegetables, .eggs: return "quả"
        default: return "cái"
        }
    }
}
