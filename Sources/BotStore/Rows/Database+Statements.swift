import GRDB
import GRDBSQLite

/// Runs statements straight on SQLite's interface, from GRDB's cache of prepared ones.
///
/// GRDB's own execution tells observers, checks arguments by name and looks up column names; nobody observes here, and that
/// work costs more than most of the statements.
extension Database {
    /// Runs a statement that gives no rows.
    func run(_ sql: String, _ arguments: Arguments = []) throws {
        try each(sql, arguments) { _ in true }
    }

    /// Makes a value of every row of a query.
    func all<Value>(
        _ sql: String, _ arguments: Arguments = [], _ make: (inout ColumnReader) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try each(sql, arguments) { reader in
            values.append(try make(&reader))
            return true
        }
        return values
    }

    /// Reads a query's rows one by one until the body returns false.
    func each(
        _ sql: String, _ arguments: Arguments = [], _ body: (inout ColumnReader) throws -> Bool
    ) throws {
        let statement = try cachedStatement(sql: sql)
        let pointer = statement.sqliteStatement
        // A statement that stops half way, or that failed, would keep its snapshot.
        defer { sqlite3_reset(pointer) }
        for (index, value) in arguments.values.enumerated() {
            let place = CInt(index + 1)
            try check(value.map { $0.bind(to: pointer, at: place) } ?? sqlite3_bind_null(pointer, place), SQLITE_OK)
        }
        while true {
            let code = sqlite3_step(pointer)
            guard code == SQLITE_ROW else { return try check(code, SQLITE_DONE) }
            var reader = ColumnReader(pointer, of: statement)
            guard try body(&reader) else { return }
        }
    }

    /// Makes a value of a query's first row; `nil` without one.
    func first<Value>(
        _ sql: String, _ arguments: Arguments = [], _ make: (inout ColumnReader) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try each(sql, arguments) { reader in
            value = try make(&reader)
            return false
        }
        return value
    }

    /// The first column of every row.
    func column<Value: StatementColumnConvertible>(_ sql: String, _ arguments: Arguments = []) throws -> [Value] {
        try all(sql, arguments) { try $0.next() }
    }

    /// The first column of the first row; `nil` without a row, and for NULL.
    func value<Value: StatementColumnConvertible>(_ sql: String, _ arguments: Arguments = []) throws -> Value? {
        try first(sql, arguments) { reader -> Value? in try reader.next() } ?? nil
    }

    private func check(_ code: CInt, _ expected: CInt) throws {
        guard code != expected else { return }
        throw DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: sqliteConnection.map { String(cString: sqlite3_errmsg($0)) })
    }
}
