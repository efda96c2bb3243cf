import Conversation
import GRDB
import Vocabulary

/// The store as it stands at one moment: a snapshot for queries and reports, or the inside of a transaction.
///
/// It lives as long as the closure that it is handed to.
package class StoreView: ConversationView {
    let db: Database
    let offset: TimeZoneOffset
    /// Preferences by their stored text: most people have the same few.
    var preferences = PreferencesCache()

    init(_ db: Database, offset: TimeZoneOffset) {
        self.db = db
        self.offset = offset
    }
}
