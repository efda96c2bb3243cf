package import Vocabulary

/// How a person wants to be written to.
package struct Preferences: Hashable, Sendable, Codable {
    package var language: Language = .vietnamese
    /// `nil`: by the channel (accents in chat, none in SMS).
    package var wantsAccents: Bool?
    /// TC / STOP: nothing is sent but the confirmation, until START.
    package var isSilenced = false
    /// Whether the person asked for what a focal point tells a whole province (`NHAN TIN CHUNG`, or by registering);
    /// `nil`: never said, so none is sent.
    package var takesBroadcasts: Bool?
    /// NGUNG BAO: no notices about new counterparts; those of one's own deals still come.
    package var wantsMatchNotices = true

    package init() {}
}
