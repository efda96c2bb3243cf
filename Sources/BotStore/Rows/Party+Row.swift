import GRDB
import Market
import Vocabulary

extension Party {
    static let table = Table(
        "party", key: ["id"],
        columns: [
            "id", "name", "role", "trust", "place", "sales_channel", "takes", "daily_capacity_g", "minimum_lot_g",
            "kept",
            "broken", "incidents", "joined_at_ms",
        ],
        derived: ["province"])

    init(reader: inout ColumnReader) throws {
        let id = PartyID(try reader.next())
        let name: String? = try reader.next()
        let role = try reader.raw(Role.self)
        let trust = try reader.raw(Trust.self)
        let place = try reader.locationIfPresent()
        let salesChannel = try reader.rawIfPresent(SalesChannel.self)
        let takes: String = try reader.next()
        let dailyCapacity = try reader.gramsIfPresent()
        let minimumLot = try reader.gramsIfPresent()
        var record = Record()
        record.kept = try reader.next()
        record.broken = try reader.next()
        record.incidents = try reader.next()
        self.init(
            id: id, name: name, role: role, trust: trust, place: place, salesChannel: salesChannel,
            // A kind that a later table dropped is no longer taken.
            takes: takes.split(separator: ";").compactMap { ProduceID(key: String($0)) }, dailyCapacity: dailyCapacity,
            minimumLot: minimumLot, record: record, joinedAt: try reader.timestamp())
    }

    var arguments: Arguments {
        [
            id.sequence, name, role.rawValue, trust.rawValue, place?.key, salesChannel?.rawValue,
            takes.map(\.key).joined(separator: ";"), dailyCapacity?.count, minimumLot?.count, record.kept,
            record.broken,
            record.incidents, joinedAt.milliseconds, place?.presentProvince.key,
        ]
    }
}
