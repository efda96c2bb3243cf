package import Vocabulary

/// Goods that were delivered, once, with the deal as provenance.
package struct LedgerEntry: Hashable, Sendable {
    package var deal: EntryID
    package var produce: ProduceID
    package var quantity: Quantity
    package var price: Dong?
    /// The seller's role, for figures by group.
    package var group: Role
    /// The present province (era 34) that the goods came from.
    package var province: ProvinceID
    package var salesChannel: SalesChannel?
    package var day: CalendarDay

    package init(
        deal: EntryID, produce: ProduceID, quantity: Quantity, price: Dong?, group: Role, province: ProvinceID,
        salesChannel: SalesChannel?, day: CalendarDay
    ) {
        self.deal = deal
        self.produce = produce
        self.quantity = quantity
        self.price = price
        self.group = group
        self.province = province
        self.salesChannel = salesChannel
        self.day = day
    }
}
