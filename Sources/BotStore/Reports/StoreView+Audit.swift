import GRDB
import Market

extension StoreView {
    /// What does not add up in the market's books, in words for an operator; empty for sound books.
    ///
    /// - Complexity: O(n) in listings, deals and ledger lines, all of which are read into memory.
    package func audit() throws -> [String] {
        let listings = try db.all("SELECT \(Listing.table.columns) FROM listing", [], Listing.init(reader:))
        let deals = try db.all("SELECT \(Deal.table.columns) FROM deal", [], Deal.init(reader:))
        let ledger = try db.all("SELECT \(LedgerEntry.table.columns) FROM ledger", [], LedgerEntry.init(reader:))
        return Audit(listings: listings, deals: deals, ledger: ledger).violations()
    }
}
