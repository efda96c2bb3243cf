extension UnitID {
    /// A quantity in the market's own measures and what was assumed to get there.
    package struct Conversion: Hashable, Sendable {
        package let quantity: Quantity
        /// Set where the unit's content differs by place or custom, so that the answer can say what was taken.
        package let assumption: UnitAssumption?
    }

    /// Turns an amount of this unit into a quantity.
    ///
    /// - Returns: nil when only the speaker knows what one unit holds (vỉ, thùng, bao, xe …), when the unit measures land, or when
    ///   the result does not fit.
    package func conversion(of amount: Amount) -> Conversion? {
        guard let one = quantityOfOne else { return nil }
        let (product, overflows) = amount.thousandths.multipliedReportingOverflow(by: one.count)
        guard !overflows, product <= .max - 500 else { return nil }
        return Conversion(
            quantity: Quantity(one.kind, count: (product + 500) / 1_000),
            assumption: dependsOnCustom ? UnitAssumption(unit: self, quantity: one) : nil
        )
    }

    /// The quantity that an amount of this unit is, whatever had to be assumed; nil as for `conversion(of:)`.
    package func quantity(of amount: Amount) -> Quantity? {
        conversion(of: amount)?.quantity
    }

    /// Whether a listing in this unit needs a question about what one unit holds.
    package var needsAsking: Bool {
        quantityOfOne == nil
    }

    /// One unit in the market's own measures; nil when only the speaker knows.
    package var quantityOfOne: Quantity? {
        let row = row
        switch row.kind {
        case .pack, .load, .area, .batch: return nil
        case .mass, .volume, .count: break
        }
        guard let thousandths = row.baseThousandths else { return nil }
        switch row.base {
        case .kilogram: return .mass(Grams(thousandths))
        case .litre: return .volume(millilitres: thousandths)
        case .piece: return .pieces(thousandths / 1_000)
        case .squareMetre: return nil
        }
    }

    /// Whether what one unit holds differs by place or custom, and the table's figure is only the usual one.
    private var dependsOnCustom: Bool {
        Self.customary.contains(self)
    }

    private static let customary = Set(
        ["can", "phuy", "gia", "thung-gia", "lon", "chuc", "thien"].compactMap(Self.init(slug:)))
}
