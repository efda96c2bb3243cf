/// A language that the bot writes in.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable {
    case vietnamese = "vi"
    case english = "en"
}
