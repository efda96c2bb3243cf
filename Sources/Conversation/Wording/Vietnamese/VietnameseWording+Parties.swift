import Market
import Vocabulary

extension VietnameseWording {
    func word(for role: Role) -> String {
        switch role {
        case .farmer: "nông dân"
        case .collective: "tổ hợp tác"
        case .cooperative: "hợp tác xã"
        case .enterprise: "doanh nghiệp mua hàng"
        case .carrier: "nhà xe"
        case .focalPoint: "cán bộ đầu mối"
        case .operator: "người điều hành"
        }
    }

    func askRole() -> Message {
        [.must("Đăng ký là ai?"), .must("1 nông dân, 2 tổ hợp tác, 3 hợp tác xã, 4 người mua, 5 nhà xe. Nhắn số.")]
    }

    func askName() -> Message {
        [.must("Tên là gì?"), .may("VD: NGUYEN VAN TAM.")]
    }

    func askHome(known: Location?) -> Message {
        guard let known else { return [.must("Ở huyện, tỉnh nào?"), .may("VD: DAM DOI CA MAU.")] }
        return [.must("Ở đâu? 1 \(place(known)), hoặc nhắn tên nơi khác.")]
    }

    func registered(_ party: Party, approval: Approval, takesBroadcasts: Bool) -> Message {
        let place = party.place.map { ", \(self.place($0))" } ?? ""
        let news = Message.Part.must(
            "Tin chung của tỉnh cũng tới, thôi thì nhắn THOI TIN CHUNG.", brief: "Thôi tin chung: THOI TIN CHUNG.")
        return Message(
            [
                .must("Đã ghi \(clipped(name(party), to: 40)), \(word(for: party.role))\(place)."),
                .may(afterRegistering(approval)),
                .hint("Sai thì nhắn DK lại."),
            ] + (takesBroadcasts ? [news] : []))
    }

    private func afterRegistering(_ approval: Approval) -> String {
        switch approval {
        case .unneeded: "Giờ cứ nhắn: BAN RAU 5TAN CAMAU."
        case .awaited(by: nil): "Nơi này chưa có cán bộ duyệt, trong lúc chờ cứ mua bán."
        case .awaited(by: .focalPoint): "Cán bộ đầu mối sẽ duyệt, trong lúc chờ cứ mua bán."
        case .awaited: "Người của chương trình sẽ duyệt, trong lúc chờ cứ mua bán."
        }
    }

    func askWhetherToChangeRole(from old: Role, to new: Role, code: String) -> Message {
        [
            .must("Số này đang là \(word(for: old)). Đổi sang \(word(for: new)) thì nhắn lại số \(code)."),
            .may("Không đổi thì thôi."),
        ]
    }

    func appointedOnly() -> Message {
        [
            .must("Cán bộ đầu mối do chương trình cử, không tự đăng ký được."),
            .may("Cần làm đầu mối thì nhắn GOI, có người gọi lại."),
        ]
    }

    func registrationNotice(_ party: Party, at address: Address?) -> Message {
        let number = address.map { " \(phone($0))" } ?? ""
        let place = party.place.map { ", \(self.place($0))" } ?? ""
        return [
            .must("\(clipped(name(party), to: 40)), \(word(for: party.role))\(place),\(number) xin đăng ký."),
            .must("Duyệt: DUYET\(address.map { " \(dialled($0))" } ?? "")."),
        ]
    }

    func renamedNotice(_ party: Party, from name: String, at address: Address?) -> Message {
        let number = address.map { ", \(phone($0))," } ?? ""
        return [
            .must("\(clipped(name, to: 30))\(number) đổi tên thành \(clipped(self.name(party), to: 40))."),
            .must("Không đúng: KHOA\(address.map { " \(dialled($0))" } ?? "")."),
        ]
    }

    func approved(_ party: Party) -> Message {
        [.must("Đã duyệt \(clipped(name(party), to: 40)), \(word(for: party.role)).")]
    }

    func approvedNotice(_ party: Party) -> Message {
        [
            .must("\(clipped(name(party), to: 40)) đã được duyệt."),
            .may("Mời đăng tin: BAN RAU 5TAN CAMAU, MUA RAU 2TAN TPHCM."),
        ]
    }

    func waitingForApproval(_ parties: [(party: Party, address: Address?)]) -> Message {
        Message(
            [.must("Chờ duyệt:")]
                + parties.map { party, address in
                    .may(
                        "\(clipped(name(party), to: 24)), \(word(for: party.role))\(address.map { " \(phone($0))" } ?? "")."
                    )
                }
                + [.must("Duyệt: DUYET + số điện thoại.")]
        )
    }

    func nobodyWaits() -> Message {
        "Không có ai chờ duyệt."
    }

    func blocked(_ party: Party, at address: Address?, isOn: Bool) -> Message {
        [.must("\(isOn ? "Đã khóa" : "Đã mở khóa") \(reach(party, at: address) ?? name(party)).")]
    }

    func blockedNotice(isOn: Bool) -> Message {
        isOn
            ? [
                .must("Số này đang bị khóa, tạm thời không mua bán qua đây được."),
                .may("Có gì oan thì nhắn GOI để cán bộ gọi lại."),
            ]
            : [.must("Số này đã mở lại, mua bán bình thường.")]
    }

    func askWhomToBlock(isOn: Bool) -> Message {
        [.must("Cho số điện thoại người đó."), .must("VD: \(isOn ? "KHOA" : "MO KHOA") 0912345678.")]
    }

    func askWhomToActFor() -> Message {
        [.must("Làm thay ai, việc gì?"), .must("VD: THAY 0912345678 BAN RAU 5TAN CAMAU.")]
    }

    func wrongNumber(_ digits: String, isTooShort: Bool) -> Message {
        [
            .must(
                "Số \(clipped(digits, to: 15)) \(isTooShort ? "thiếu số" : "thừa số") nên tin chưa lên, coi lại giúp."),
            .may("Di động 10 số, máy bàn 11 số."),
        ]
    }

    func cannotActFor(_ address: Address, isBlocked: Bool) -> Message {
        isBlocked
            ? [.must("Số \(phone(address)) đang bị khóa."), .may("Mở: MO KHOA \(dialled(address)).")]
            : [.must("Người này đã nhắn STOP, không nhận tin nữa."), .may("Gọi điện, nhờ họ nhắn START trước.")]
    }

    func actedFor(_ address: Address, _ result: Message, _ listing: Listing, fits: [Match]) -> Message {
        let names = fits.map { "\(clipped(name($0.party), to: 16)) \(code($0.listing.id))" }
        let hint: [Message.Part] =
            fits.isEmpty
            ? []
            : [
                .may("Hợp: \(names.joined(separator: ", "))."),
                .may("Nối: NOI \(code(listing.id)) \(code(fits[0].listing.id))."),
            ]
        return Message([.must("Làm thay \(phone(address)).")] + result.parts + hint)
    }

    func actedForNotice(by actor: Party, _ listings: [Listing]) -> Message {
        let posted = listings.map { "\(described($0)), mã \(code($0.id))" }.joined(separator: "; ")
        return [
            .must("\(sentence(clipped(name(actor), to: 30))) đăng giúp: \(posted)."),
            .must("Không đúng thì nhắn \(listings.map { "HUY \(code($0.id))" }.joined(separator: ", "))."),
            .may(listings.count == 1 ? "Coi người hợp: \(code(listings[0].id))." : "Coi tin: DS."),
            .hint("Thắc mắc: GOI."),
        ]
    }

    func completeActFor(_ question: Message) -> Message {
        Message([.must("Nhắn lại cho đủ trong một tin.")] + question.parts)
    }

    func canOnlyActWithOffers() -> Message {
        [.must("Chỉ bán, mua hoặc tìm xe thay người khác được."), .must("VD: THAY 0912345678 BAN RAU 5TAN CAMAU.")]
    }

    func connected(_ deal: Deal) -> Message {
        [
            .must("Đã nối: \(goods(deal.quantity, deal.produce)), mã \(code(deal.id))."),
            .may("Đã hỏi cả hai bên, chờ trả lời."),
        ]
    }

    func disconnected(_ deal: Deal) -> Message {
        [.must("Đã rút lời nối \(code(deal.id)) và báo hai bên.")]
    }

    func askLinkNumber() -> Message {
        [.must("Dùng chung với số nào? VD: LIEN KET 0912345678.")]
    }

    func linkAsked(_ address: Address) -> Message {
        [.must("Đã gửi mã tới \(phone(address))."), .must("Lấy mã đó nhắn lại đây: LIEN KET + mã.")]
    }

    func linkCode(_ code: String, for address: Address) -> Message {
        [
            .must("\(phone(address)) muốn dùng chung tin với số này. Mã: \(code)."),
            .must("Đúng là mình thì từ máy kia nhắn LIEN KET \(code). Không phải thì đừng đưa mã cho ai."),
        ]
    }

    func linkTooOften(_ address: Address) -> Message {
        [.must("Hôm nay đã gửi nhiều tin tới \(phone(address)). Mai nhắn lại nhé.")]
    }

    func linked() -> Message {
        "Xong, hai số giờ là một người, tin đăng dùng chung."
    }

    func linkRefused() -> Message {
        [.must("Mã này không đúng hoặc đã quá giờ."), .may("Nhắn LIEN KET + số kia để lấy mã mới.")]
    }
}
