import Market
import Vocabulary

/// Somebody with a phone, who knows of the market what the bot's texts say and nothing else.
struct Person: Sendable {
    /// What a person does for a living.
    enum Trade: Sendable {
        case farmer, cooperative, buyer, enterprise, foreignBuyer, carrier, focalPoint
    }

    let address: Address
    let trade: Trade
    let home: ProvinceID
    /// What is grown, or bought.
    let crops: [Crop]
    /// 0…1: how often a text that wants an answer gets one.
    let diligence: Double
    /// 0…1: how often what was agreed is done.
    let reliability: Double
    /// Whether the last texts were STOP or START.
    var isSilent = false

    var writesEnglish: Bool { trade == .foreignBuyer }
}
