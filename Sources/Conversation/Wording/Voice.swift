import Vocabulary

/// How one person is written to: the language, with or without accents, in lines or in as few segments as can be.
struct Voice: Hashable, Sendable {
    let language: Language
    let medium: Medium
    let hasAccents: Bool

    init(_ preferences: Preferences, medium: Medium) {
        language = preferences.language
        self.medium = medium
        hasAccents = preferences.wantsAccents ?? (medium == .chat)
    }

    /// The sentences of the person's language.
    var wording: any Wording {
        switch language {
        case .vietnamese: VietnameseWording()
        case .english: EnglishWording()
        }
    }

    /// The text that goes out.
    func text(of message: Message) -> String {
        switch medium {
        case .chat: spelled(message.lines())
        case .sms: message.fitted(spelling: spelled)
        }
    }

    /// A part as it is sent, for who tries several messages with it.
    func spelled(_ part: Message.Part) -> Message.Part {
        medium == .sms ? part.spelled(spelled) : part
    }

    private func spelled(_ text: String) -> String {
        hasAccents ? text : GSM7.folded(text)
    }

    /// Whether everything but hints can be said in one segment; always so in a chat.
    func fitsOneSegment(_ message: Message) -> Bool {
        medium == .chat || SegmentCount(of: text(of: message)).segments <= 1
    }
}
