/// What carries a haul. Raw values are the ids of the annotated corpus.
package enum VehicleKind: String, Hashable, Sendable, Codable, CaseIterable {
    case unspecified = "xe"
    case lorry = "xe-tai"
    case refrigeratedLorry = "xe-lanh"
    case tipper = "xe-ben"
    case tricycle = "xe-ba-gac"
    case container
    case reefer = "container-lanh"
    case boat = "ghe"
    case barge = "sa-lan"

    /// Whether produce that spoils warm can travel in it for more than a few hours.
    package var isRefrigerated: Bool {
        self == .refrigeratedLorry || self == .reefer
    }
}
