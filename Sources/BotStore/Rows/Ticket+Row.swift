import GRDB
import Market
import Vocabulary

extension Ticket {
    static let table = Table(
        "ticket", key: ["id"],
        columns: ["id", "opened_by", "about", "subject", "kind", "body", "province", "is_open", "opened_at_ms"])

    init(reader: inout ColumnReader) throws {
        let id = EntryID(try reader.next())
        let openedBy = PartyID(try reader.next())
        let about: Int64? = try reader.next()
        let subject: Int64? = try reader.next()
        let kind = try reader.raw(Kind.self)
        let body: String = try reader.next()
        let province = try reader.referenceIfPresent(ProvinceID.self)
        let isOpen: Bool = try reader.next()
        self.init(
            id: id, openedBy: openedBy, about: about.map(PartyID.init), subject: subject.map(EntryID.init), kind: kind,
            body: body, province: province, isOpen: isOpen, openedAt: try reader.timestamp())
    }

    var arguments: Arguments {
        [
            id.sequence, openedBy.sequence, about?.sequence, subject?.sequence, kind.rawValue, body, province?.key,
            isOpen,
            openedAt.milliseconds,
        ]
    }
}
