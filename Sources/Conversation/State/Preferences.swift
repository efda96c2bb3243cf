package import Vocabulary

/// How a person wants to be written to.
package struct Preferences: Hashable, Sendable, Codable {
    package var language: Language = .vietnamese
    /// `nil`: by the channel (accents in chat, none in SMS).
    package var wantsAccents: Bool?
    /// TC / STOP: nothing is sent but the confirmation, until START.
    package var isSilenced = false
    /// NGUNG BAO: no notices about new counterparts; those of one's own deals still come.
    package var wantsMatchNotices = true

    package init() {}
}
