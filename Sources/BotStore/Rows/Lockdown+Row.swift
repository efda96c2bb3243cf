import GRDB
import Market
import Vocabulary

extension Lockdown {
    static let table = Table(
        "lockdown", key: ["place"], columns: ["place", "from_day", "until_day", "declared_by"], derived: ["declared"])

    init(reader: inout ColumnReader) throws {
        self.init(
            place: try reader.location(), from: try reader.day(), until: try reader.dayIfPresent(),
            declaredBy: PartyID(try reader.next()))
    }

    /// - Parameter declared: the place in the order of declarations.
    func arguments(declared: Int64) -> Arguments {
        [place.key, from.daysSince1970, until?.daysSince1970, declaredBy.sequence, declared]
    }
}
