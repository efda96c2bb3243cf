import Market
import Vocabulary

extension VietnameseWording {
    func word(for kind: Ticket.Kind) -> String {
        switch kind {
        case .callBack: "xin gọi lại"
        case .countDispute: "lệch số lượng"
        case .loneCount: "bên nhận chưa báo số"
        case .noShow: "không đến như hẹn"
        case .spoiled: "hàng hư"
        case .blocked: "kẹt chốt"
        case .scam: "lừa đảo"
        case .payment: "chưa trả tiền"
        case .shortWeight: "cân thiếu"
        case .price: "ép giá"
        case .disease: "dịch bệnh"
        case .other: "việc cần giúp"
        }
    }

    func callBackNoted(_ ticket: Ticket, by official: Role?) -> Message {
        guard let official else {
            return [
                .must("Đã ghi, số việc \(code(ticket.id))."), .must("Nơi này chưa có cán bộ, khi nào có sẽ gọi lại."),
            ]
        }
        let who = official == .focalPoint ? "Cán bộ đầu mối" : "Người của chương trình"
        return [.must("\(who) sẽ gọi lại số này, cứ để máy. Số việc \(code(ticket.id)).")]
    }

    func reportNoted(_ ticket: Ticket, by official: Role?) -> Message {
        let noted = Message.Part.must("Đã ghi: \(word(for: ticket.kind)). Số việc \(code(ticket.id)).")
        guard let official else { return [noted, .must("Nơi này chưa có cán bộ, khi nào có sẽ gọi lại.")] }
        let who = official == .focalPoint ? "cán bộ đầu mối" : "người của chương trình"
        return [noted, .must("Đã chuyển \(who), sẽ gọi lại.")]
    }

    func askWhatHappened() -> Message {
        [.must("Chuyện gì vậy? Nhắn BAO CAO, mã đơn, chuyện xảy ra."), .may("VD: BAO CAO 4821 không đến lấy hàng.")]
    }

    func whichToReport(_ deals: [Deal]) -> Message {
        Message(
            [.must("Đơn nào? Nhắn mã đơn.")] + deals.map { .may("\(code($0.id)): \(goods($0.quantity, $0.produce)).") })
    }

    func ticketNotice(
        _ ticket: Ticket, from party: Party, at address: Address?, about: (party: Party?, address: Address?)
    ) -> Message {
        let number = address.map { " \(phone($0))" } ?? ""
        let subject = ticket.subject.map { ", mã \(code($0))" } ?? ""
        let culprit = [about.party.map { clipped(name($0), to: 24) }, about.address.map(phone)].compactMap { $0 }
        let other = culprit.isEmpty ? "" : " Về: \(culprit.joined(separator: " "))."
        let body = ticket.body.isEmpty ? [] : [Message.Part.may("\"\(clipped(ticket.body, to: 60))\".")]
        let head = Message.Part.must(
            "Việc \(code(ticket.id)): \(clipped(name(party), to: 24))\(number), \(word(for: ticket.kind))\(subject).\(other)"
        )
        let settle: [Message.Part] =
            ticket.kind.isAboutCounts
            ? ticket.subject.map { [.may("Chốt số thật: DA GIAO \(code($0)) + số.")] } ?? [] : []
        return Message([head] + body + settle + [.must("Xong: DONG SO \(code(ticket.id)).")])
    }

    func ticketClosed(_ ticket: Ticket) -> Message {
        "Đã đóng việc \(code(ticket.id)): \(word(for: ticket.kind))."
    }

    func ticketWithdrawn(_ ticket: Ticket) -> Message {
        "Đã rút việc \(code(ticket.id)): \(word(for: ticket.kind))."
    }

    func ticketClosedNotice(_ ticket: Ticket) -> Message {
        [
            .must("Việc \(code(ticket.id)) (\(word(for: ticket.kind))) cán bộ báo đã xong."),
            .may("Chưa xong thì nhắn GOI."),
        ]
    }

    func openTickets(_ tickets: [Ticket]) -> Message {
        Message(
            [.must("Việc chưa xong:")] + tickets.map { .may("\(code($0.id)) \(word(for: $0.kind)).") }
                + [.must("Xong: DONG SO + số việc.")]
        )
    }

    func noOpenTickets() -> Message {
        "Không có việc nào chưa xong."
    }
}
