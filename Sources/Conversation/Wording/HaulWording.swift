import Market
import Vocabulary

/// What is said of lorries and boats.
protocol HaulWording: Speaking {
    /// "xe tải", "ghe": a vehicle inside a sentence.
    func vehicle(_ vehicle: VehicleKind?) -> String
    func lorries(for goods: String, _ from: Location, _ to: Location?) -> Message.Part
    func noLorry(for goods: String, _ from: Location, _ to: Location?) -> Message
    func askWhatToCarry() -> Message
}
