import Market
import Vocabulary

/// One party of an import.
struct PartyRow: Equatable, Sendable {
    static let columns = [
        "address", "role", "name", "place", "sales_channel", "takes", "daily_kg", "min_lot_kg", "approved",
    ]

    var address: Address
    var role: Role
    var name: String?
    var place: Location?
    var salesChannel: SalesChannel?
    var takes: [ProduceID]
    var dailyCapacity: Grams?
    var minimumLot: Grams?
    var isApproved: Bool

    /// nil when anything is wrong with the row; the reader has noted what.
    init?(_ reader: inout RowReader) {
        let address = reader.address()
        let role: Role? = reader.choice("role", isRequired: true)
        name = reader.text("name")
        place = reader.place("place", isRequired: role == .focalPoint)
        salesChannel = reader.choice("sales_channel", isRequired: false)
        takes = reader.produceList("takes")
        dailyCapacity = reader.amount("daily_kg").map { Grams($0.thousandths) }
        minimumLot = reader.amount("min_lot_kg").map { Grams($0.thousandths) }
        isApproved = reader.flag("approved")
        guard let address, let role, reader.faults.isEmpty else { return nil }
        self.address = address
        self.role = role
    }
}
