import Market
import Vocabulary

extension EnglishWording {
    func askPurpose(of produce: ProduceID) -> Message {
        [.must("For \(self.produce(produce)): 1 sell, 2 buy, 3 hear the price. Reply the number.")]
    }

    func askProduce(_ draft: Draft) -> Message {
        [.must("\(opening(draft)): what goods?"), .may("E.g. DRAGON FRUIT.")]
    }

    func askWhichProduce(_ draft: Draft, _ choices: [ProduceID]) -> Message {
        let names =
            Dictionary(grouping: choices, by: produce).contains { $0.value.count > 1 }
            ? distinctNames(choices) : choices.map(produce)
        return [.must("\(opening(draft)), which?"), .must("\(numbered(names)). Reply the number.")]
    }

    func askQuantity(_ draft: Draft, _ item: Draft.Item) -> Message {
        let subject = draft.items.count > 1 ? produce(item.produce) : opening(draft)
        if item.amount != nil, item.produce?.row.group == .eggs {
            return [.must("Eggs are counted, not weighed."), .must("How many? E.g. 2000.")]
        }
        return [
            .must("\(subject): how much?"), .must("E.g. \(item.produce?.row.group == .eggs ? "2000 EGGS" : "5 TONS")."),
        ]
    }

    func askYield(_ amount: Amount, _ unit: UnitID, _ item: Draft.Item) -> Message {
        [
            .must("About how much \(produce(item.produce)) is \(amount.text(language)) \(unit.englishWord)?"),
            .must("E.g. 3 TONS."),
        ]
    }

    func askUnit(_ draft: Draft, _ amount: Amount) -> Message {
        [
            .must("\(opening(draft)): in which unit?"),
            .must("1 tonnes, 2 quintals (100 kg), 3 kg. Reply 1, 2 or 3."),
        ]
    }

    func askContent(_ unit: UnitID, _ item: Draft.Item) -> Message {
        let pack = "1 \(unit.englishWord)"
        return switch item.packContent {
        case .eggs: [.must("How many eggs in \(pack)?"), .must("E.g. 10 or 30.")]
        case .pieces: [.must("How many pieces in \(pack)?")]
        case .kilograms: [.must("How many kg in \(pack)?")]
        case .tonnes: [.must("How many tonnes in \(pack)?")]
        case .litres: [.must("How many litres in \(pack)?")]
        }
    }

    func askPlace(_ draft: Draft, known: Location?) -> Message {
        let question =
            switch draft.kind {
            case .sale: "where?"
            case .demand: "delivered where?"
            case .haul, .load: "from where?"
            }
        guard let known else {
            let port: [Message.Part] = draft.kind == .demand ? [.hint("For export the port, e.g. HCMC.")] : []
            return Message([.must("\(opening(draft)): \(question)"), .must("Text the district and province.")] + port)
        }
        return [.must("\(opening(draft)): \(question)"), .must("1 \(place(known)), or text another place.")]
    }

    func askWhichPlace(_ draft: Draft, _ choices: [Location]) -> Message {
        [.must("\(opening(draft)): where?"), .must("\(numbered(choices.map(place))). Reply the number.")]
    }

    func askDestination(_ draft: Draft) -> Message {
        [.must("\(opening(draft)): where to?"), .must("Text the district and province.")]
    }

    func askWhetherRight(_ draft: Draft) -> Message {
        [.must("\(opening(draft)). Is that right?"), .must("1 yes, 2 no.")]
    }

    func writeAgain(_ kind: ListingKind) -> Message {
        switch kind {
        case .sale: [.must("Please text it again."), .must("E.g. SELL 5 TONS RICE AN GIANG.")]
        case .demand: [.must("Please text it again."), .must("E.g. BUY 20 TONS DRAGON FRUIT HCMC.")]
        case .haul: [.must("Please text it again."), .must("E.g. TRUCK 8 TONS EMPTY CAN THO TO HCMC.")]
        case .load: [.must("Please text it again."), .must("E.g. NEED TRUCK 5 TONS RICE SOC TRANG TO DA NANG.")]
        }
    }

    func again(_ question: Message) -> Message {
        Message([.may("Sorry, I did not get that.")] + question.parts + [.hint("To give up: CANCEL.")])
    }

    func droppedForAnother() -> Message.Part {
        .may("The unfinished offer is dropped.")
    }

    func dropped() -> Message {
        "Fine, the unfinished offer is dropped."
    }

    private func opening(_ draft: Draft) -> String {
        let verb =
            switch draft.kind {
            case .sale: "Selling"
            case .demand: "Buying"
            case .haul: "Free \(vehicle(draft.vehicle))"
            case .load: "Transport for"
            }
        let goods = draft.items.map { words($0, of: draft.kind) }.filter { !$0.isEmpty }.joined(separator: ", ")
        let places =
            switch (draft.place, draft.destination) {
            case (let from?, let to?): ", \(route(from, to))"
            case (let from?, nil): draft.kind == .demand ? ", to \(place(from))" : ", \(place(from))"
            case (nil, let to?): ", to \(place(to))"
            case (nil, nil): ""
            }
        return (goods.isEmpty ? verb : "\(verb) \(goods)") + places
    }

    private func words(_ item: Draft.Item, of kind: ListingKind) -> String {
        let produce = kind == .haul ? nil : item.produce
        if let quantity = item.quantity { return produce == nil ? quantity.text(language) : goods(quantity, produce) }
        let amount = item.amount.map {
            "\($0.text(language))\(item.unit.map { " \($0.englishWord)" } ?? "")"
        }
        return [amount, produce.map { self.produce($0) }].compactMap { $0 }.joined(separator: " ")
    }

}
