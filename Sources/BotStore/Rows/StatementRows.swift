import GRDB

/// Steps through a statement's rows and hands out the statement itself.
///
/// GRDB's own `Row` looks up all column names each time a statement runs, which costs more than most of the queries here.
final class StatementRows: DatabaseCursor {
    typealias Element = SQLiteStatement

    let _statement: Statement
    var _isDone = false

    init(_ statement: Statement, _ arguments: StatementArguments) throws {
        _statement = statement
        try statement.setArguments(arguments)
    }

    func _element(sqliteStatement: SQLiteStatement) -> SQLiteStatement {
        sqliteStatement
    }
}
