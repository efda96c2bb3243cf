/// The place of a text within a longer message that the network cut.
package struct MessagePart: Sendable, Hashable {
    /// What the parts of one message from one sender have in common.
    package var reference: String
    /// How many parts there are, at least 1.
    package var total: Int
    /// 1 to ``total``.
    package var index: Int

    /// Nil unless `index` lies within 1 to `total` and `total` within 1 to 255, as GSM 03.40 has it.
    package init?(reference: String, total: Int, index: Int) {
        guard (1...255).contains(total), (1...total).contains(index) else { return nil }
        self.reference = reference
        self.total = total
        self.index = index
    }
}
