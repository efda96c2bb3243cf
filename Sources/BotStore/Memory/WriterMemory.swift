import Conversation
import Market
import Synchronization
import Vocabulary

/// What the writer has read or written lately, so that a message does not read it again.
///
/// The same few buyers, prices and hauls answer most messages. Only the writer's transactions look here: they see what is in
/// memory as they would see it on disk, since every write goes through them, and everything is forgotten when a work is
/// undone or another process has written.
final class WriterMemory: Sendable {
    /// Whose an address is.
    enum Owner: Sendable {
        case nobody
        case party(PartyID)
    }

    struct Content: Sendable {
        /// By the parties' plain numbers, whose hashes the compiler can inline: a ranking asks for dozens.
        var parties = Generations<Int64, Party>(capacity: 50_000)
        var owners = Generations<Address, Owner>(capacity: 10_000)
        var contacts = Generations<Int64, Contact>(capacity: 10_000)
        var senders = Generations<Address, Sender>(capacity: 5_000)
        /// When the latest notices to an address were queued.
        var notices = Generations<Address, NoticeTimes>(capacity: 10_000)
        var lockdowns: [Lockdown]?
        var heads = Generations<Bucket, ListingHead>(capacity: 100_000) { 1 + $0.listings.count }
        /// The kinds of produce that may have an open listing; one that has none any more stays in until all is forgotten.
        var produce = Generations<Bucket.Place, ReferenceSet<ProduceID>>(capacity: 1_000)
        var preferences = PreferencesCache()

        mutating func forgetAll() {
            self = Content()
        }
    }

    private let content = Mutex(Content())
    private let lastSeenVersion = Mutex<Int64?>(nil)

    func with<Result: Sendable>(_ body: (inout Content) throws -> Result) rethrows -> Result {
        try content.withLock { content throws -> Result in try body(&content) }
    }

    func forgetAll() {
        content.withLock { $0.forgetAll() }
    }

    /// Forgets everything when another connection has written since the last transaction.
    ///
    /// - Parameter version: what `PRAGMA data_version` says inside the transaction.
    func check(_ version: Int64) {
        let isOurs = lastSeenVersion.withLock { last in
            defer { last = version }
            return last == version
        }
        if !isOurs { forgetAll() }
    }
}
