import GRDB

extension Database {
    /// Runs a statement from the connection's cache.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Makes a value of every row of a query.
    func all<Value>(
        _ sql: String, _ arguments: StatementArguments = [], _ make: (inout ColumnReader) throws -> Value
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
        _ sql: String, _ arguments: StatementArguments = [], _ body: (inout ColumnReader) throws -> Bool
    ) throws {
        let statement = try cachedStatement(sql: sql)
        let rows = try StatementRows(statement, arguments)
        var isAtEnd = false
        // A statement that stops half way would keep its snapshot; setting its arguments resets it.
        defer { if !isAtEnd { try? statement.setArguments(arguments) } }
        while let row = try rows.next() {
            var reader = ColumnReader(row, of: statement)
            guard try body(&reader) else { return }
        }
        isAtEnd = true
    }

    /// Makes a value of a query's first row; the query must not have many, since all are read.
    func first<Value>(
        _ sql: String, _ arguments: StatementArguments = [], _ make: (inout ColumnReader) throws -> Value
    ) throws -> Value? {
        try all(sql, arguments, make).first
    }

    /// The first column of every row.
    func column<Value: StatementColumnConvertible>(
        _ sql: String, _ arguments: StatementArguments = []
    ) throws -> [Value] {
        try all(sql, arguments) { try $0.next() }
    }

    /// The first column of the first row; `nil` without a row, and for NULL.
    func value<Value: StatementColumnConvertible>(
        _ sql: String, _ arguments: StatementArguments = []
    ) throws -> Value? {
        try all(sql, arguments) { reader -> Value? in try reader.next() }.first ?? nil
    }
}
