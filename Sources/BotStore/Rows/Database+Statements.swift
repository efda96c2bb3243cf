import GRDB

extension Database {
    /// Runs a statement from the connection's cache.
    func run(_ sql: String, _ arguments: StatementArguments = []) throws {
        try cachedStatement(sql: sql).execute(arguments: arguments)
    }

    /// Makes a value of every row of a query, without copying rows.
    func all<Value>(_ sql: String, _ arguments: StatementArguments = [], _ make: (Row) throws -> Value) throws
        -> [Value]
    {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try rows.next() { values.append(try make(row)) }
        return values
    }

    /// Makes a value of a query's first row.
    func first<Value>(_ sql: String, _ arguments: StatementArguments = [], _ make: (Row) throws -> Value) throws
        -> Value?
    {
        let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        guard let row = try rows.next() else { return nil }
        return try make(row)
    }

    /// The first column of every row.
    func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ sql: String, _ arguments: StatementArguments = []
    ) throws -> [Value] {
        try all(sql, arguments) { try $0.decode(Value.self, atIndex: 0) }
    }

    /// The first column of the first row.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
        _ sql: String, _ arguments: StatementArguments = []
    ) throws -> Value? {
        try first(sql, arguments) { try $0.decode(Value.self, atIndex: 0) }
    }
}
