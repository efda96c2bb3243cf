import Vocabulary

/// Writes a command as one line of JSON in the form of the annotated corpus.
package enum FrameJSON {
    package static func line(_ command: Command) -> String {
        var object = JSONObject()
        object.add("intent", string: command.intent.rawValue)
        object.add("items", array: command.items.map(item))
        add(command.place, prefix: "", to: &object)
        add(command.destination, prefix: "to_", to: &object)
        if let date = command.date ?? command.dateEnd { object.add("date_hint", string: date.slug) }
        if let time = command.time { object.add("time_hint", string: time.slug) }
        if let reference = command.reference { object.add("ref", string: reference) }
        if let reference = command.secondReference { object.add("ref2", string: reference) }
        if let choice = command.choice { object.add("choice", raw: "\(choice)") }
        if let phone = command.phone { object.add("phone", string: phone) }
        if let name = command.name { object.add("name", string: name) }
        if let role = command.role { object.add("role", string: role.rawValue) }
        if let vehicle = command.vehicle { object.add("vehicle", string: vehicle.rawValue) }
        if let capacity = command.capacity {
            object.add("capacity", raw: capacity.amount.json)
            object.add("capacity_unit", string: capacity.unit.slug)
        }
        if let category = command.category { object.add("category", string: category.rawValue) }
        if let topic = command.topic { object.add("topic", string: topic.rawValue) }
        if let body = command.body { object.add("body", string: body) }
        if let isOn = command.isOn { object.add("on", raw: isOn ? "true" : "false") }
        if command.seeksBuyers { object.add("side", string: "buy") }
        object.add("confidence", raw: Amount(thousandths: Int64((command.confidence * 1_000).rounded())).json)
        object.add("repairs", array: command.repairs.map(repair))
        return object.text
    }

    private static func item(_ item: Item) -> String {
        var object = JSONObject()
        if let produce = item.produce {
            object.add("commodity", string: produce.slug)
        } else {
            object.add("commodity", raw: "null")
        }
        if !item.candidates.isEmpty {
            object.add("ambiguous", array: item.candidates.map { JSONObject.quoted($0.slug) })
        }
        if let quantity = item.quantity { object.add("quantity", raw: quantity.json) }
        if let unit = item.unit { object.add("unit", string: unit.slug) }
        if let quantity = item.quantityMax { object.add("quantity_max", raw: quantity.json) }
        if let price = item.price { object.add("price_per_unit", raw: "\(price.count)") }
        if let price = item.priceMax { object.add("price_max", raw: "\(price.count)") }
        if let unit = item.priceUnit { object.add("price_unit", string: unit.slug) }
        if let grade = item.grade { object.add("grade", string: grade) }
        return object.text
    }

    private static func repair(_ repair: Repair) -> String {
        var object = JSONObject()
        object.add("written", string: repair.written)
        object.add("read", string: repair.read)
        return object.text
    }

    private static func add(_ mention: PlaceMention?, prefix: String, to object: inout JSONObject) {
        switch mention {
        case nil: break
        case .location(let location)?:
            object.add(prefix + "place", string: location.province.slug)
            if let district = location.district { object.add(prefix + "district", string: district.code) }
            if let commune = location.commune { object.add(prefix + "commune", string: commune.key) }
            if let landmark = location.landmark { object.add(prefix + "landmark", string: landmark.slug) }
        case .eitherDistrict(let province, let districts)?:
            object.add(prefix + "place", string: province.slug)
            object.add(prefix + "district_any", array: districts.map { JSONObject.quoted($0.code) })
        case .region(let region)?:
            object.add(prefix + "place", string: region.slug)
        case .ambiguous(let provinces)?:
            object.add(prefix + "place", raw: "null")
            object.add(prefix + "place_ambiguous", array: provinces.map { JSONObject.quoted($0.slug) })
        }
    }
}
