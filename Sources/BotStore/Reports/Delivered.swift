package import Vocabulary

/// Delivered goods; masses, eggs, other pieces and volumes are never added to each other.
package struct Delivered: Hashable, Sendable {
    package var deals = 0
    package var mass = Grams.zero
    package var eggs: Int64 = 0
    package var pieces: Int64 = 0
    package var millilitres: Int64 = 0

    package init() {}

    mutating func add(_ line: DeliveredLine) {
        deals += line.deals
        switch line.sum {
        case .mass(let grams): mass = mass + grams
        case .volume(let millilitres): self.millilitres += millilitres
        case .pieces(let count) where line.produce.row.group == .eggs: eggs += count
        case .pieces(let count): pieces += count
        }
    }
}
