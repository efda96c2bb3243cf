import Market

/// What the last exchange was about.
enum Subject: Hashable, Sendable, Codable {
    case listing(EntryID)
    case deal(EntryID)
}
