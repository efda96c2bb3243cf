import Conversation
import GRDB
import Vocabulary

/// The store as it stands at one moment: a snapshot for queries and reports, or the inside of a transaction.
///
/// It lives as long as the closure that it is handed to.
package class StoreView: ConversationView {
    let db: Database
    let offset: TimeZoneOffset
    /// What the writer remembers; `nil` for a snapshot beside it.
    let memory: WriterMemory?
    /// Preferences by their stored text, where there is no memory that has them.
    private var ownPreferences = PreferencesCache()

    init(_ db: Database, offset: TimeZoneOffset, memory: WriterMemory? = nil) {
        self.db = db
        self.offset = offset
        self.memory = memory
    }

    /// Looks preferences up by their stored text, or the other way round: most people have the same few.
    func withPreferences<Result: Sendable>(_ body: (inout PreferencesCache) throws -> Result) rethrows -> Result {
        guard let memory else { return try body(&ownPreferences) }
        return try memory.with { try body(&$0.preferences) }
    }
}
