import Vocabulary

/// Writes a command as the text that says it most plainly; parsed again it gives the same command.
///
/// Names, grades, bodies and what only a question could settle are left out.
package struct CanonicalForm {
    /// Accented Vietnamese on one line.
    package let text: String

    package init(_ command: Command) {
        var words = Self.opening(of: command)
        words += Self.goods(of: command)
        words += Self.ends(of: command)
        if let date = command.date { words.append(Self.day(date)) }
        if let time = command.time { words.append(Self.time(time)) }
        if let phone = command.phone { words.append("số điện thoại " + phone) }
        text = words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func opening(of command: Command) -> [String] {
        switch command.intent {
        case .sell: ["bán"]
        case .buy: ["mua"]
        case .search: [command.seeksBuyers ? "tìm người mua" : "tìm"]
        case .price: ["giá"]
        case .haulOffer: [vehicle(command.vehicle ?? .unspecified), "trống", capacity(of: command)]
        case .haulRequest: ["cần", vehicle(command.vehicle ?? .unspecified), capacity(of: command), "chở"]
        case .register: ["đăng ký", role(command.role), command.vehicle.map(vehicle) ?? "", capacity(of: command)]
        case .lockdown: [command.isOn == false ? "gỡ phong tỏa" : "phong tỏa"]
        case .accept: ["đồng ý", reference(of: command)]
        case .reject: ["từ chối", reference(of: command)]
        case .cancel: [command.reference == nil ? "hủy" : "hủy tin", reference(of: command)]
        case .done: ["xong", reference(of: command)]
        case .status: ["trạng thái", reference(of: command)]
        case .edit: ["sửa tin", reference(of: command)]
        case .renew: ["còn", reference(of: command)]
        case .pick: ["chọn số", command.choice.map(String.init) ?? ""]
        case .list: ["danh sách"]
        case .help: [help(command.topic)]
        case .optOut: ["ngưng"]
        case .optIn: ["start"]
        case .greeting: ["xin chào"]
        case .more: ["xem thêm"]
        case .report: ["báo cáo", reference(of: command), complaint(command.category)]
        case .connect: ["nối", reference(of: command), command.secondReference ?? ""]
        case .figures: ["thống kê"]
        case .callBack: ["gọi lại"]
        case .forget: ["xóa dữ liệu"]
        case .notices: [command.isOn == false ? "ngưng báo" : "báo lại"]
        case .broadcastConsent: [command.isOn == false ? "thôi tin chung" : "nhận tin chung"]
        case .language: [command.name ?? ""]
        case .accents: [command.isOn == false ? "không dấu" : "có dấu"]
        case .broadcast, .approve, .block, .actFor, .link, .closeTicket, .unknown: []
        }
    }

    private static func reference(of command: Command) -> String {
        command.reference ?? ""
    }

    private static func capacity(of command: Command) -> String {
        guard let capacity = command.capacity else { return "" }
        return amount(capacity.amount) + " " + unit(capacity.unit)
    }

    private static func goods(of command: Command) -> [String] {
        let items = command.items.map { item in
            [item.produce.map(\.name) ?? "", quantity(item), price(item)].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return [items.joined(separator: ", ")]
    }

    private static func quantity(_ item: Item) -> String {
        guard let unit = item.unit else { return "" }
        guard let low = item.quantity else { return "vài " + self.unit(unit) }
        let range = item.quantityMax.map { "-" + amount($0) } ?? ""
        return amount(low) + range + " " + self.unit(unit)
    }

    private static func price(_ item: Item) -> String {
        let unit = item.priceUnit.map { "/" + self.unit($0) } ?? ""
        switch (item.price, item.priceMax) {
        case (let price?, let high?): return "giá \(price.count)-\(high.count)đ" + unit
        case (let price?, nil): return "giá \(price.count)đ" + unit
        case (nil, let high?): return "dưới \(high.count)đ" + unit
        case (nil, nil): return ""
        }
    }

    /// "2,5".
    private static func amount(_ amount: Amount) -> String {
        String(amount.json.map { $0 == "." ? "," : $0 })
    }

    private static func unit(_ unit: UnitID) -> String {
        unit.row.aliases.first ?? unit.name
    }

    private static func ends(of command: Command) -> [String] {
        let isHaul = command.intent == .haulOffer || command.intent == .haulRequest
        let isWay = isHaul || command.destination != nil
        return [
            command.place.map { (isWay ? "từ " : "ở ") + place($0) } ?? "",
            command.destination.map { "đến " + place($0) } ?? "",
        ]
    }

    private static func place(_ mention: PlaceMention) -> String {
        switch mention {
        case .location(let location): self.location(location)
        case .eitherDistrict(let province, let districts): (districts.first?.name ?? "") + ", tỉnh " + province.name
        case .region(let region): region.row.name
        case .ambiguous: ""
        }
    }

    private static func location(_ location: Location) -> String {
        let province = (location.province.row.isCity ? "thành phố " : "tỉnh ") + location.province.name
        if let landmark = location.landmark { return landmark.row.name + ", " + province }
        if let commune = location.commune {
            return (commune.row.kind == .ward ? "phường " : "xã ") + commune.row.name + ", " + province
        }
        if let district = location.district { return self.district(district) + ", " + province }
        return province
    }

    private static func district(_ district: DistrictID) -> String {
        switch district.row.kind {
        case .urbanDistrict: "quận " + district.name
        case .city: "thành phố " + district.name
        case .town: "thị xã " + district.name
        case .ruralDistrict: "huyện " + district.name
        }
    }
}
