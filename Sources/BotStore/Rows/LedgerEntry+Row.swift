import GRDB
import Market
import Vocabulary

extension LedgerEntry {
    static let table = Table(
        "ledger", key: ["deal"],
        columns: [
            "deal", "produce", "unit", "quantity", "price", "party_group", "province", "sales_channel", "day",
        ])

    init(reader: inout ColumnReader) throws {
        self.init(
            deal: EntryID(try reader.next()), produce: try reader.reference(), quantity: try reader.quantity(),
            price: try reader.priceIfPresent(), group: try reader.raw(), province: try reader.reference(),
            salesChannel: try reader.rawIfPresent(), day: CalendarDay(daysSince1970: try reader.next()))
    }

    var arguments: Arguments {
        [
            deal.sequence, produce.key, quantity.kind.rawValue, quantity.count, price?.count, group.rawValue,
            province.key,
            salesChannel?.rawValue, day.daysSince1970,
        ]
    }
}
