import Vocabulary

/// What the bot remembers of a conversation between two messages of one address.
///
/// It is stored after every message, so that a restart in the middle of a conversation goes unnoticed: small, and with rows
/// of reference tables by their keys. A new property needs its place in `line`.
package struct SenderState: Hashable, Sendable, Codable {
    package var preferences = Preferences()
    /// The question that waits for an answer.
    var question: Question?
    var askedAt: Timestamp?
    /// The numbered list that a digit chooses from.
    var shown: Shown?
    /// The listing or deal last spoken of, for `XE`, `SUA`, `XONG` without a code.
    var subject: Subject?
    var traffic = Traffic()

    package init() {}

    /// Asks a question; an older one is forgotten.
    mutating func ask(_ question: Question, at now: Timestamp) {
        self.question = question
        askedAt = now
    }

    /// The question that waits, unless it was asked too long ago to be remembered.
    func openQuestion(at now: Timestamp) -> Question? {
        guard let question, let askedAt, now < askedAt.adding(seconds: question.lifeSeconds) else { return nil }
        return question
    }
}
