import Market
import Vocabulary

extension VietnameseWording {
    func askPurpose(of produce: ProduceID) -> Message {
        [.must("\(produce.name): 1 bán, 2 mua, 3 hỏi giá. Nhắn số.")]
    }

    func askProduce(_ draft: Draft) -> Message {
        let comma = draft.place == nil && draft.destination == nil ? "" : ","
        let question = draft.kind == .load ? "chở hàng gì?" : "hàng gì?"
        return [.must("\(opening(draft))\(comma) \(question)"), .may("VD: RAU MUONG.")]
    }

    func askWhichProduce(_ draft: Draft, _ choices: [ProduceID]) -> Message {
        [.must("\(opening(draft)), là hàng nào?"), .must("\(numbered(distinctNames(choices))). Nhắn số.")]
    }

    func askQuantity(_ draft: Draft, _ item: Draft.Item) -> Message {
        let example =
            switch item.produce?.row.group {
            case .eggs: "2000 QUA"
            case .livestock, .poultry: "50 CON"
            default: "5 TAN hoặc 300 KG"
            }
        let question = draft.kind == .haul ? "chở được bao nhiêu?" : "bao nhiêu?"
        let subject = draft.items.count > 1 ? produce(item.produce) : opening(draft)
        if item.amount != nil, item.produce?.row.group == .eggs {
            return [.must("Trứng thì đếm quả, không cân ký."), .must("Bao nhiêu quả? VD: 2000.")]
        }
        return [.must("\(subject), \(question)"), .must("VD: \(example).")]
    }

    func askYield(_ amount: Amount, _ unit: UnitID, _ item: Draft.Item) -> Message {
        [
            .must("\(amount.text(language)) \(lowercased(unit)) \(produce(item.produce)) chừng bao nhiêu?"),
            .must("VD: 3 TAN."),
        ]
    }

    func askUnit(_ draft: Draft, _ amount: Amount) -> Message {
        [.must("\(opening(draft)): \(amount.text(language)) gì?"), .must("1 tấn, 2 tạ, 3 ký. Nhắn số.")]
    }

    func askContent(_ unit: UnitID, _ item: Draft.Item) -> Message {
        let pack = "1 \(lowercased(unit))"
        let goods = item.produce.map { " \(produce($0))" } ?? ""
        return switch item.packContent {
        case .eggs: [.must("\(pack) mấy trứng?"), .must("VD: 10 hoặc 30.")]
        case .pieces: [.must("\(pack)\(goods) mấy \(item.produce?.pieceWord ?? "cái")?"), .may("VD: 20.")]
        case .kilograms: [.must("\(pack)\(goods) mấy ký?"), .may("VD: \(usualKilograms(of: unit)).")]
        case .tonnes: [.must("\(pack)\(goods) mấy tấn?"), .may("VD: 5.")]
        case .litres: [.must("\(pack)\(goods) mấy lít?"), .may("VD: 2.")]
        }
    }

    func askPlace(_ draft: Draft, known: Location?) -> Message {
        let question =
            switch draft.kind {
            case .sale: "ở đâu?"
            case .demand: "giao ở đâu?"
            case .haul, .load: "đi từ đâu?"
            }
        guard let known else {
            return [
                .must("\(opening(draft)), \(question)"), .must("Nhắn tên huyện, tỉnh."), .hint("VD: DAM DOI CA MAU."),
            ]
        }
        return [.must("\(opening(draft)), \(question)"), .must("1 \(place(known)), hoặc nhắn tên nơi khác.")]
    }

    func askWhichPlace(_ draft: Draft, _ choices: [Location]) -> Message {
        [.must("\(opening(draft)), ở đâu?"), .must("\(numbered(choices.map(place))). Nhắn số.")]
    }

    func askDestination(_ draft: Draft) -> Message {
        let question = draft.kind == .haul ? "chạy tới đâu?" : "chở tới đâu?"
        return [.must("\(opening(draft)), \(question)"), .must("Nhắn tên huyện, tỉnh."), .hint("VD: HOC MON.")]
    }

    func askWhetherRight(_ draft: Draft) -> Message {
        [.must("\(opening(draft)), phải không?"), .must("1 phải, 2 không.")]
    }

    func writeAgain(_ kind: ListingKind) -> Message {
        switch kind {
        case .sale: [.must("Vậy nhắn lại giúp."), .must("VD: BAN RAU 5TAN CAMAU.")]
        case .demand: [.must("Vậy nhắn lại giúp."), .must("VD: MUA RAU 2TAN TPHCM.")]
        case .haul: [.must("Vậy nhắn lại giúp."), .must("VD: XE TRONG 8TAN CAMAU TPHCM.")]
        case .load: [.must("Vậy nhắn lại giúp."), .must("VD: CAN XE CHO 5TAN RAU CAMAU DI TPHCM.")]
        }
    }

    func again(_ question: Message) -> Message {
        Message([.may("Chưa rõ.")] + question.parts + [.hint("Thôi thì nhắn HUY.")])
    }

    func droppedForAnother() -> Message.Part {
        .may("Bỏ tin viết dở.")
    }

    func dropped() -> Message {
        [.must("Thôi, bỏ tin viết dở."), .may("Lúc nào có hàng cứ nhắn lại.")]
    }

    /// "Bán 5 tấn rau, Cà Mau": what is known so far.
    private func opening(_ draft: Draft) -> String {
        let verb =
            switch draft.kind {
            case .sale: "Bán"
            case .demand: "Mua"
            case .haul: "Có \(vehicle(draft.vehicle)) trống"
            case .load: "Cần \(vehicle(draft.vehicle))"
            }
        let goods = draft.items.map { draft.kind == .haul ? space($0) : words($0) }.filter { !$0.isEmpty }.joined(
            separator: ", ")
        let places =
            switch (draft.place, draft.destination) {
            case (let from?, let to?): ", \(route(from, to))"
            case (let from?, nil): draft.kind == .demand ? ", giao \(place(from))" : ", \(place(from))"
            case (nil, let to?): " tới \(place(to))"
            case (nil, nil): ""
            }
        let carrying = draft.kind == .load ? " chở" : ""
        return (goods.isEmpty ? verb : "\(verb)\(carrying) \(goods)") + places
    }

    /// What is known of the space on a vehicle; what it carries is not its own.
    private func space(_ item: Draft.Item) -> String {
        var space = item
        space.produce = nil
        return words(space)
    }

    /// What is known of one item: "5 tấn rau", "4 công lúa", "rau".
    private func words(_ item: Draft.Item) -> String {
        if let quantity = item.quantity {
            return item.produce == nil ? quantity.text(language) : goods(quantity, item.produce)
        }
        let amount = item.unit.flatMap { unit in item.amount.map { "\($0.text(language)) \(lowercased(unit))" } }
        return [amount, item.produce.map(produce)].compactMap { $0 }.joined(separator: " ")
    }

    /// What such a pack often weighs, for an example.
    private func usualKilograms(of unit: UnitID) -> String {
        if let usual = unit.row.baseThousandths { return language.number(thousandths: usual) }
        switch unit.slug {
        case "bo", "mo": return "0,5"
        case "nai": return "2"
        default: return "20"
        }
    }

    /// A unit inside a sentence: "vỉ", "giạ"; "quả" for what the table calls "Quả / trái".
    private func lowercased(_ unit: UnitID) -> String {
        unit.name.split(separator: " ").prefix { $0 != "/" && !$0.hasPrefix("(") }.joined(separator: " ").lowercased()
    }
}
