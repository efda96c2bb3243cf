import Vocabulary

extension Desk {
    /// When a listing that is renewed or posted at a moment ends.
    func expiry(of listing: Listing, from moment: Timestamp) -> Timestamp {
        moment.adding(seconds: Int64(rules.routeListingDays) * 86_400)
    }
}
