import Market
import Vocabulary

extension VietnameseWording {
    func unknownCode(_ digits: String) -> Message {
        [.must("Không thấy mã \(clipped(digits, to: 10))."), .may("Xem tin của mình: DS.")]
    }

    func mistypedCode(_ digits: String) -> Message {
        [.must("Mã \(clipped(digits, to: 10)) gõ nhầm số nào rồi, coi lại giúp."), .may("Xem tin của mình: DS.")]
    }

    func notYours(_ digits: String) -> Message {
        [.must("Mã \(clipped(digits, to: 10)) là của người khác."), .may("Xem tin của mình: DS.")]
    }

    func askCodesToConnect() -> Message {
        "Nối hai tin nào? Nhắn NOI + mã tin bán + mã tin mua, VD: NOI 4821 4939."
    }

    func dealIs(_ digits: String, _ state: DealState) -> Message {
        let order = digits.isEmpty ? "Đơn này" : "Đơn \(clipped(digits, to: 10))"
        return [.must("\(order) \(stateWords(state))."), .may("Xem tin của mình: DS.")]
    }

    func listingIsOver(_ digits: String, _ state: ListingState) -> Message {
        let words =
            switch state {
            case .draft: "chưa đăng"
            case .open: "đang đăng"
            case .reserved: "đã có người nhận hết"
            case .closed: "đã xong rồi"
            case .cancelled: "đã bỏ rồi"
            case .expired: "đã hết hạn"
            }
        return [.must("Tin \(clipped(digits, to: 10)) \(words)."), .may("Tin của mình: DS. Tin mới: BAN hoặc MUA.")]
    }

    func noLongerAvailable() -> Message {
        [.must("Chỗ này không còn nữa."), .may("Nhắn XEM để coi chỗ khác.")]
    }

    func askedOftenToday() -> Message {
        [.must("Hôm nay đã hỏi rồi bỏ bên này mấy lần."), .may("Chọn bên khác, hoặc mai nhắn lại.")]
    }

    func ownListing() -> Message {
        "Tin này là của chính mình."
    }

    func inPool() -> Message {
        [.must("Tin này đang gom chung với mấy nhà khác, chờ bên mua trả lời đã.")]
    }

    func alreadyPromised(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("Đã hứa với người ta \(lot(quantity, produce)), không sửa ít hơn được.")]
    }

    func moreThanRemains(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("Chỗ này chỉ còn \(lot(quantity, produce)).")]
    }

    func lessThanMinimum(_ quantity: Quantity, _ produce: ProduceID?) -> Message {
        [.must("Chỗ này lấy ít nhất \(lot(quantity, produce))."), .may("Chọn chỗ khác: XEM.")]
    }

    func unlikeKinds() -> Message {
        [.must("Hai thứ này không khớp nhau: khác loại hàng hoặc khác cách đếm."), .may("Xem lại tin: DS.")]
    }

    func notPositive() -> Message {
        "Số lượng phải lớn hơn 0, nhắn lại giúp."
    }

    func implausible() -> Message {
        [.must("Số lượng hay giá này lớn quá, coi lại giúp."), .may("VD: BAN RAU 5TAN CAMAU GIA 8K.")]
    }

    func eggsAreCounted() -> Message {
        [.must("Trứng thì đếm quả, không cân ký."), .must("VD: BAN TRUNG GA 2000 QUA DONG NAI.")]
    }

    func datesOver() -> Message {
        "Ngày này qua rồi, coi lại ngày giúp."
    }

    func doneAlready() -> Message {
        "Việc này đã làm rồi."
    }

    func onlyFocalPoints() -> Message {
        [.must("Việc này chỉ cán bộ đầu mối của tỉnh làm được."), .may("Cần giúp thì nhắn GOI, có người gọi lại.")]
    }

    func youAreBlocked() -> Message {
        [.must("Số này đang bị khóa nên chưa mua bán được."), .may("Nhắn GOI để cán bộ đầu mối gọi lại.")]
    }

    func nobodyAt(_ phone: String) -> Message {
        "Số \(clipped(phone, to: 15)) chưa nhắn cho chương trình lần nào."
    }
}
