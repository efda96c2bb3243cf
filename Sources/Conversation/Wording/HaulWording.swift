import Market
import Vocabulary

/// What is said of lorries and boats.
protocol HaulWording: Speaking {
    /// To both sides of a booked transport whose goods do not travel after all.
    func goodsFell(_ view: Standpoint) -> Message
    /// "xe tải", "ghe": a vehicle inside a sentence.
    func vehicle(_ vehicle: VehicleKind?) -> String
    func lorries(for goods: String, _ from: Location, _ to: Location?) -> Message.Part
    func noLorry(for goods: String, _ from: Location, _ to: Location?) -> Message
    func askWhatToCarry() -> Message
}
