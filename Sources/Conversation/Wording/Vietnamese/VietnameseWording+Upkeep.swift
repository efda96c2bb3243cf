import CommandParser
import Market
import Vocabulary

extension VietnameseWording {
    func greeting(_ role: Role) -> Message {
        switch role {
        case .farmer, .collective, .cooperative:
            [
                .must("Chào bà con! Bán gì cứ nhắn, VD: BAN RAU 5TAN CAMAU."),
                .may("Mua: MUA RAU 2TAN TPHCM. Hỏi giá: GIA RAU. Chỉ dẫn: TRO GIUP."),
            ]
        case .enterprise:
            [
                .must("Chào! Cần mua gì cứ nhắn, VD: MUA RAU 2TAN TPHCM."),
                .may("Tìm hàng: TIM RAU CA MAU. Chỉ dẫn: TRO GIUP."),
            ]
        case .carrier:
            [.must("Chào nhà xe! Xe trống cứ nhắn, VD: XE TRONG 8TAN CAMAU TPHCM 25/11."), .may("Chỉ dẫn: TRO GIUP.")]
        case .focalPoint, .operator:
            [.must("Chào! Chỉ dẫn cho đầu mối: TRO GIUP."), .may("Số liệu: THONG KE. Người chờ duyệt: DUYET.")]
        }
    }

    func youAreWelcome() -> Message {
        "Không có chi! Cần gì cứ nhắn."
    }

    func help(_ role: Role) -> Message {
        switch role {
        case .farmer, .collective, .cooperative:
            [
                .must(
                    "Bán: BAN RAU 5TAN CAMAU. Mua: MUA RAU 2TAN TPHCM. Giá: GIA RAU. Xe: XE. Tin của mình: DS. Bỏ: HUY + mã."
                ),
                .may("Gặp người: GOI. Thôi nhận: STOP."),
            ]
        case .enterprise:
            [
                .must(
                    "Mua: MUA RAU 2TAN TPHCM. Tìm: TIM RAU CA MAU. Giá: GIA RAU. Đơn: DS. Trả lời: DONG Y hoặc TU CHOI + mã."
                ),
                .may("Gặp người: GOI. Thôi nhận: STOP."),
            ]
        case .carrier:
            [
                .must(
                    "Xe trống: XE TRONG 8TAN CAMAU TPHCM 25/11. Trả lời: DONG Y hoặc TU CHOI + mã. Đơn: DS. Bỏ: HUY + mã."
                ),
                .may("Gặp người: GOI. Thôi nhận: STOP."),
            ]
        case .focalPoint, .operator:
            [
                .must(
                    "DUYET, KHOA + số. GIAN CACH CA MAU DEN 30/11. THONG KE. NOI mã mã. THAY số BAN... THONG BAO tỉnh... DONG SO + việc."
                ),
                .may("Bán, mua như mọi người."),
            ]
        }
    }

    func help(on topic: HelpTopic) -> Message {
        switch topic {
        case .sell:
            [
                .must("Bán: nhắn BAN, hàng, bao nhiêu, ở đâu. VD: BAN RAU 5TAN CAMAU."),
                .may("Có giá thì thêm GIA 8K. Thiếu gì sẽ hỏi lại."),
            ]
        case .buy:
            [
                .must("Mua: nhắn MUA, hàng, bao nhiêu, giao đâu. VD: MUA RAU 2TAN TPHCM."),
                .may("Có người bán là nhắn ngay."),
            ]
        case .haul:
            [
                .must(
                    "Cần xe: CAN XE CHO 5TAN RAU CAMAU DI TPHCM, hoặc XE + mã tin. Có xe trống: XE TRONG 8TAN CAMAU TPHCM 25/11."
                )
            ]
        case .price:
            [.must("Hỏi giá: GIA, hàng, tỉnh. VD: GIA CA TRA AN GIANG.")]
        case .cancel:
            [.must("Bỏ tin: HUY + mã, VD: HUY 4821. Sửa: SUA 4821 3TAN. Quên mã: nhắn DS.")]
        case .pick:
            [
                .must(
                    "Thấy chỗ hợp thì nhắn số đứng trước, VD: 1. Coi thêm: XEM. Bên kia chịu là có số điện thoại để gọi."
                )
            ]
        case .register:
            [.must("Đăng ký: DK, là ai, tên, ở đâu. VD: DK NONG DAN NGUYEN VAN TAM CA MAU, DK HTX TAN PHAT CA MAU.")]
        case .human:
            [.must("Muốn gặp người thật: nhắn GOI, cán bộ đầu mối sẽ gọi lại số này.")]
        }
    }

    func notUnderstood() -> Message {
        [
            .must("Xin lỗi, chưa hiểu ý."), .must("Bán thì nhắn: BAN RAU 5TAN CAMAU."),
            .may("Chỉ dẫn: TRO GIUP. Gặp người: GOI."),
        ]
    }

    func notUnderstoodAgain() -> Message {
        [
            .must("Vẫn chưa hiểu. Bán: BAN RAU 5TAN CAMAU. Mua: MUA RAU 2TAN TPHCM. Giá: GIA RAU. Tin của mình: DS."),
            .must("Cần người thật giúp: GOI."),
        ]
    }

    func tooManyToday() -> Message {
        "Hôm nay nhắn nhiều quá rồi, mai nhắn tiếp giúp. Gấp thì gọi cán bộ đầu mối của tỉnh."
    }

    func silenced() -> Message {
        "Đã ngừng, không nhắn nữa. Muốn nhận lại thì nhắn START."
    }

    func stillSilenced() -> Message {
        "Số này đang ngừng nhận tin. Muốn mua bán lại thì nhắn START."
    }

    func awake() -> Message {
        [.must("Đã mở lại."), .may("Bán gì cứ nhắn, VD: BAN RAU 5TAN CAMAU. Xem tin của mình: DS.")]
    }

    func notices(isOn: Bool, takesBroadcasts: Bool) -> Message {
        guard !isOn else { return [.must("Từ giờ có mối hợp là nhắn báo.")] }
        let others: [Message.Part] = takesBroadcasts ? [.must("Tin chung của tỉnh vẫn tới, thôi: THOI TIN CHUNG.")] : []
        return Message(
            [.must("Thôi báo mối mới. Đơn đang làm vẫn báo.")] + others + [.may("Muốn báo lại: BAO LAI.")])
    }

    func broadcasts(isOn: Bool) -> Message {
        isOn
            ? [.must("Từ giờ tin chung của tỉnh cũng tới số này."), .may("Muốn thôi: THOI TIN CHUNG.")]
            : [.must("Thôi nhận tin chung của tỉnh."), .may("Muốn nhận lại: NHAN TIN CHUNG.")]
    }

    func homeNoted(_ place: Location) -> Message.Part {
        .must("Ở \(self.place(place)).")
    }

    func accents(isOn: Bool) -> Message {
        isOn
            ? [.must("Từ giờ nhắn có dấu."), .may("Muốn bỏ dấu: KHONG DAU.")]
            : [.must("Từ giờ nhắn không dấu."), .may("Muốn có dấu: DAU.")]
    }

    func languageChosen() -> Message {
        [.must("Từ giờ nhắn tiếng Việt."), .may("English: EN.")]
    }

    func askWhetherToForget(_ code: String) -> Message {
        [
            .must("Xóa hết tên, số và tin đăng của mình? Xóa rồi không lấy lại được."),
            .must("Chắc thì nhắn: XOA DU LIEU \(code)."),
        ]
    }

    func forgotten() -> Message {
        "Đã xóa hết. Cảm ơn bà con đã đi cùng. Lúc nào cần cứ nhắn lại."
    }

    func nothingForgotten() -> Message {
        "Chưa xóa gì cả. Muốn xóa thì nhắn XOA DU LIEU để lấy mã mới."
    }
}
