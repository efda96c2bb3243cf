/// Where a deal stands: proposed → accepted → loaded → delivered, or declined, lapsed, cancelled, disputed.
package enum DealState: String, Hashable, Sendable, Codable, CaseIterable {
    case proposed, accepted, loaded, delivered
    /// The two counts differ; the province's focal point settles it.
    case disputed
    case declined, lapsed, cancelled
}
