/// Where a listing stands in its life: draft → open → reserved → closed | cancelled | expired.
package enum ListingState: String, Hashable, Sendable, Codable, CaseIterable {
    case draft, open
    /// All of it is promised to accepted deals.
    case reserved
    case closed, cancelled, expired
}
