import Market
import Vocabulary

extension EnglishWording {
    func goodsFell(_ view: Standpoint) -> Message {
        let deal = view.deal
        return [
            .must(
                "Transport \(code(deal.id)), \(goods(deal.quantity, deal.produce)), is off: the goods deal fell through."
            )
        ]
    }

    func vehicle(_ vehicle: VehicleKind?) -> String {
        switch vehicle {
        case .refrigeratedLorry: "refrigerated truck"
        case .tipper: "tipper"
        case .tricycle: "tricycle cart"
        case .container: "container truck"
        case .reefer: "reefer"
        case .boat: "boat"
        case .barge: "barge"
        case .lorry, .unspecified, nil: "truck"
        }
    }

    func lorries(for goods: String, _ from: Location, _ to: Location?) -> Message.Part {
        .must("Trucks for \(goods), \(route(from, to)):", brief: "Trucks \(route(from, to)):")
    }

    func noLorry(for goods: String, _ from: Location, _ to: Location?) -> Message {
        [
            .must("No truck yet for \(goods), \(route(from, to))."), .may("We will text you as soon as there is one."),
            .hint("Urgent? Text CALL."),
        ]
    }

    func askWhatToCarry() -> Message {
        [
            .must("What is to be carried, from where to where?"),
            .must("E.g. NEED TRUCK 5 TONS RICE SOC TRANG TO DA NANG."),
        ]
    }
}
