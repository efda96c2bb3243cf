import Vocabulary

extension FrameReader {
    /// Whether goods or places are named, so that a number is no order's code.
    var saysGoods: Bool {
        pieces.contains {
            switch $0.content {
            case .produce, .quantity, .place: true
            default: false
            }
        }
    }

    func fillVehicle(_ command: inout Command) {
        var vehicle: Vehicle?
        var capacity: QuantityReading?
        var previousWasVehicle = false
        // "xe 15 tấn còn chỗ 6 tấn": what is left of a vehicle's space.
        var isLeft = false
        for (index, piece) in pieces.enumerated() {
            switch piece.content {
            case .vehicle(let payload):
                let named = Vehicle(rawValue: lexicon.names[Int(payload)])
                if vehicle == nil || vehicle == .unspecified { vehicle = named }
                previousWasVehicle = true
            case .word(names.rent) where text.symbols(piece.range).suffix(2).elementsEqual(names.vehicleSpelling):
                if vehicle == nil { vehicle = .unspecified }
                previousWasVehicle = true
            case .word(let word) where word == names.empty || word == names.still:
                isLeft = true
                previousWasVehicle = false
            case .quantity(let quantity):
                if command.intent == .haulOffer, capacity == nil || isLeft && isMass(quantity) { capacity = quantity }
                isLeft = false
                if previousWasVehicle, command.intent == .haulRequest, capacity == nil, !isProduce(after: index) {
                    capacity = quantity
                }
                previousWasVehicle = false
            default: previousWasVehicle = false
            }
        }
        if command.intent == .haulOffer {
            command.vehicle = vehicle ?? .unspecified
            if capacity == nil, vehicle == .reefer || vehicle == .container, let unit = UnitID(slug: "cont") {
                command.capacity = Measure(amount: Amount(1), unit: unit)
            }
            for index in command.items.indices {
                command.items[index].quantity = nil
                command.items[index].quantityMax = nil
                command.items[index].unit = nil
            }
        } else {
            // "thuê xe 2 tấn chở su hào": what the vehicle holds.
            let isSized =
                capacity != nil
                && pieces.contains { if case .aside(names.forWord) = $0.content { true } else { false } }
            command.vehicle = vehicle == .unspecified && !isSized ? nil : vehicle
            if let capacity, command.vehicle != nil, let unit = capacity.unit {
                for index in command.items.indices where command.items[index].unit?.index == unit {
                    command.items[index].quantity = nil
                    command.items[index].quantityMax = nil
                    command.items[index].unit = nil
                    break
                }
            }
        }
        let takesCapacity = command.intent == .haulOffer || command.vehicle != nil
        if takesCapacity, let capacity, let amount = capacity.amount, let unit = capacity.unit {
            command.capacity = Measure(amount: Amount(thousandths: amount), unit: UnitID(index: unit))
        }
        command.items.removeAll { $0 == Item() }
    }

    private func isMass(_ quantity: QuantityReading) -> Bool {
        quantity.unit.map { lexicon.unitKinds[Int($0)] == .mass } ?? false
    }

    func isProduce(after index: Int) -> Bool {
        guard index + 1 < pieces.count, case .produce = pieces[index + 1].content,
            pieces[index].range.upperBound == pieces[index + 1].range.lowerBound
        else { return false }
        return true
    }
}
