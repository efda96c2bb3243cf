/// What a text on the way to an agreement is for.
enum Purpose: String, Hashable, Sendable, CaseIterable {
    case question = "questions for what is missing"
    case posting = "listings posted, with who fits"
    case list = "lists seen again"
    case announcement = "new counterparts told"
    case asked = "proposals confirmed to who made them"
    case proposal = "proposals"
    case nudge = "proposals once more"
    case next = "another counterpart after a refusal"
    case stillThere = "still there?"
    case other = "other"

    /// By the words that it says.
    init(of text: Handset) {
        let marks: [(Purpose, [String])] = [
            (.next, ["Hoi thi nhan DONG Y", "To ask them: YES"]),
            (.nudge, ["Nhac:", "Still waiting:"]),
            (.announcement, ["Chiu thi nhan DONG Y", "To take it up: YES"]),
            (.proposal, ["Chiu: DONG Y", "Agree: YES"]),
            (.asked, ["Da hoi", "Asked "]),
            (.posting, ["Da dang", "Posted"]),
            (.stillThere, ["con hay het?", "still open?", "het han", "expired"]),
            (.list, ["Chon 1", "Reply 1"]),
        ]
        self = marks.first { $0.1.contains(where: text.says) }?.0 ?? .other
    }
}
