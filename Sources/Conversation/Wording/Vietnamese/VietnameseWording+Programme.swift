import Market
import Vocabulary

extension VietnameseWording {
    func notYourProvince(_ place: Location) -> Message {
        [.must("\(self.place(place)) thuộc đầu mối tỉnh khác.")]
    }

    func lockdownSet(_ lockdown: Lockdown) -> Message {
        let end = lockdown.until.map { " đến hết \($0.dayAndMonth)" } ?? " cho tới khi có lệnh gỡ"
        return [
            .must("Đã ghi giãn cách \(place(lockdown.place))\(end)."),
            .may("Hàng ở đây được ưu tiên."),
            .hint("Gỡ: HET GIAN CACH \(shortPlace(lockdown.place))."),
        ]
    }

    func lockdownLifted(_ places: [Location]) -> Message {
        [.must("Đã gỡ giãn cách \(places.map(place).joined(separator: "; ")).")]
    }

    func lockdownNotice(_ lockdown: Lockdown, isOn: Bool) -> Message {
        guard isOn else { return [.must("\(place(lockdown.place)) đã hết giãn cách, xe cộ đi lại bình thường.")] }
        let end = lockdown.until.map { " đến hết \($0.dayAndMonth)" } ?? ""
        return [
            .must("\(place(lockdown.place)) giãn cách\(end). Hàng ở đây được ưu tiên tìm người mua và xe."),
            .may("Có hàng nhắn BAN, cần giúp nhắn GOI."),
        ]
    }

    func lockdowns(_ lockdowns: [Lockdown]) -> Message {
        guard !lockdowns.isEmpty else { return "Hiện không nơi nào giãn cách." }
        return Message(
            [.must("Đang giãn cách:")]
                + lockdowns.map { .may("\(place($0.place))\($0.until.map { " đến \($0.dayAndMonth)" } ?? "").") }
        )
    }

    func askLockdownPlace() -> Message {
        [.must("Giãn cách ở đâu, đến ngày nào?"), .must("VD: GIAN CACH CA MAU DEN 30/11.")]
    }

    func figures(_ figures: Figures, _ query: FiguresQuery) -> Message {
        let area = query.province.map { place(Location(province: $0)) } ?? "Cả nước"
        var parts: [Message.Part] = [
            .must("\(area) \(query.from.dayAndMonth)-\(query.to.dayAndMonth):"),
            .must("\(figures.offers) tin bán, \(figures.demands) tin mua, \(figures.hauls) xe,"),
            .must("\(figures.proposed) lần hỏi, \(figures.accepted) đơn chốt, \(figures.delivered) đơn giao xong."),
        ]
        var delivered: [String] = []
        if figures.deliveredMass != .zero { delivered.append(Quantity.mass(figures.deliveredMass).text(language)) }
        if figures.deliveredEggs > 0 { delivered.append("\(language.number(figures.deliveredEggs)) trứng") }
        if figures.deliveredPieces > 0 { delivered.append("\(language.number(figures.deliveredPieces)) con, cây, quả") }
        if figures.deliveredMillilitres > 0 {
            delivered.append(Quantity.volume(millilitres: figures.deliveredMillilitres).text(language))
        }
        if !delivered.isEmpty { parts.append(.must("Đã giao \(delivered.joined(separator: ", ")).")) }
        if figures.haulsBooked > 0 {
            parts.append(.may("\(figures.haulsBooked) chuyến xe đặt, \(figures.haulsDone) chở xong."))
        }
        if figures.openTickets > 0 { parts.append(.may("\(figures.openTickets) việc chưa xong.")) }
        return Message(parts)
    }

    func askBroadcastText() -> Message {
        [.must("Báo cho tỉnh nào, nội dung gì?"), .must("VD: THONG BAO CA MAU mai 5h có xe thu mua tôm.")]
    }

    func broadcastTooLong(_ letters: Int) -> Message {
        [.must("Dài quá, tin chỉ chứa \(letters) chữ. Viết gọn lại giúp.")]
    }

    func broadcastQuestion(_ count: Int, _ place: Location, _ body: String) -> Message {
        [
            .must("Gửi \(count) người ở \(self.place(place)): \"\(clipped(body, to: 60))\"?"),
            .must("Gửi thì nhắn OK, thôi thì HUY."),
        ]
    }

    func broadcastSent(_ count: Int) -> Message {
        [.must("Đang gửi cho \(count) người."), .hint("Ban đêm thì sáng mai mới tới.")]
    }

    func nobodyToBroadcastTo(_ place: Location) -> Message {
        [
            .must("Ở \(self.place(place)) chưa có ai chịu nhận tin chung."),
            .may("Ai muốn thì nhắn NHAN TIN CHUNG hoặc DK."),
        ]
    }

    func broadcast(_ body: String, from party: Party) -> Message {
        [.must("[QC] \(clipped(name(party), to: 24)): \(ended(body))"), .must("Thôi nhận: THOI TIN CHUNG.")]
    }

    func broadcastDropped() -> Message {
        "Thôi, không gửi nữa."
    }
}
