import GRDB
import Market
import Vocabulary

extension LedgerEntry {
    static let table = Table(
        "ledger", key: ["deal"],
        columns: [
            "deal", "produce", "unit", "quantity", "price", "party_group", "province", "sales_channel", "day",
        ])

    var arguments: Arguments {
        [
            deal.sequence, produce.key, quantity.kind.rawValue, quantity.count, price?.count, group.rawValue,
            province.key,
            salesChannel?.rawValue, day.daysSince1970,
        ]
    }
}
