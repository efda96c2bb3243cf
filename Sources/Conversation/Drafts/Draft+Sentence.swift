import Market
import Vocabulary

extension Draft {
    /// What is known so far, as a text that the answer to a question completes: "bán 5 tấn rau ở" for the question where.
    ///
    /// An answer such as "dam doi" or "80 ky gia 250k" says little by itself; read after these words it means what was asked.
    func sentence(before slot: Slot) -> String {
        switch slot {
        case .produce, .whichProduce: "\(verb) "
        case .quantity(let item), .yield(let item), .content(let item): "\(verb) \(produceName(item)) "
        case .unit(let item): "\(verb) \(produceName(item)) \(amount(item)) "
        case .place, .whichPlace: "\(verb) \(goods) \(isMoved ? "từ" : "ở") "
        case .destination, .whichDestination: "\(verb) \(goods) từ \(place?.name ?? "") đi "
        case .confirmation: "\(verb) \(goods) "
        }
    }

    private var isMoved: Bool {
        kind == .haul || kind == .load
    }

    private var verb: String {
        switch kind {
        case .sale: "bán"
        case .demand: "mua"
        case .haul: "xe trống"
        case .load: "cần xe chở"
        }
    }

    private var goods: String {
        items.indices.map { "\(amount($0)) \(unitName($0)) \(produceName($0))" }.joined(separator: ", ")
    }

    private func produceName(_ item: Int) -> String {
        items[item].produce?.name ?? ""
    }

    private func amount(_ item: Int) -> String {
        items[item].amount?.text(.vietnamese) ?? ""
    }

    private func unitName(_ item: Int) -> String {
        items[item].unit?.name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    }
}
