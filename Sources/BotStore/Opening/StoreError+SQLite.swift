import GRDB

extension StoreError {
    /// Sorts an error of the database into the store's own; errors of other origins pass through unchanged.
    static func wrapping(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return StoreError(error)
    }

    private init(_ error: DatabaseError) {
        // The statement's arguments may hold texts and numbers: only the result code and SQLite's own words are kept.
        let reason = "\(error.message ?? "unknown error") (SQLite \(error.extendedResultCode.rawValue))"
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .corrupt(reason)
        case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_ERROR, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_TOOBIG:
            self = .refused(reason)
        default: self = .unavailable(reason)
        }
    }

    /// Whether an error is about the file or the disk, so that no other work of the same transaction can succeed either.
    static func concernsEveryone(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        if case .refused = StoreError(error) { return false }
        return true
    }
}
