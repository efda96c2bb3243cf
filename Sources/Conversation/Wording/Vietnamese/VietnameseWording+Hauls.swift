import Market
import Vocabulary

extension VietnameseWording {
    func goodsFell(_ view: Standpoint) -> Message {
        let deal = view.deal
        return [.must("Đơn xe \(code(deal.id)), \(goods(deal.quantity, deal.produce)), bỏ: chuyến hàng không thành.")]
    }

    func vehicle(_ vehicle: VehicleKind?) -> String {
        switch vehicle {
        case .lorry: "xe tải"
        case .refrigeratedLorry: "xe lạnh"
        case .tipper: "xe ben"
        case .tricycle: "ba gác"
        case .container: "xe container"
        case .reefer: "container lạnh"
        case .boat: "ghe"
        case .barge: "sà lan"
        case .unspecified, nil: "xe"
        }
    }

    func lorries(for goods: String, _ from: Location, _ to: Location?) -> Message.Part {
        .must("Xe chở \(goods), \(route(from, to)):", brief: "Xe \(route(from, to)):")
    }

    func noLorry(for goods: String, _ from: Location, _ to: Location?) -> Message {
        [
            .must("Chưa có xe hợp chở \(goods), \(route(from, to))."), .may("Có xe là nhắn ngay."),
            .hint("Gấp thì nhắn GOI."),
        ]
    }

    func askWhatToCarry() -> Message {
        [.must("Cần xe chở gì, từ đâu tới đâu?"), .must("VD: CAN XE CHO 5TAN RAU CAMAU DI TPHCM.")]
    }
}
