/// What can go wrong in the store, sorted by what the caller can do about it.
///
/// The texts name files and SQLite's reasons, never a message's text or a number.
package enum StoreError: Error, Hashable, Sendable {
    /// Nothing was written: the disk is full or failing, the file is read-only, or another process holds it. Try again later;
    /// the store recovers by itself.
    case unavailable(String)
    /// The file is damaged, is not a database of this program, or holds a value that the reference tables do not know.
    case corrupt(String)
    /// A newer version of the program wrote the file.
    case newerSchema
    /// A change breaks the schema's rules: a defect in the caller.
    case refused(String)
    /// The store was closed.
    case closed
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unavailable(let reason): "the database is not available: \(reason)"
        case .corrupt(let reason): "the database is damaged: \(reason)"
        case .newerSchema: "the database was written by a newer version of this program"
        case .refused(let reason): "the database refused a change: \(reason)"
        case .closed: "the database is closed"
        }
    }
}
