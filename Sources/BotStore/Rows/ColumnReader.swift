import GRDB
import Vocabulary

/// Reads a row's columns from left to right, in the order of the query's column list.
struct ColumnReader {
    private let row: SQLiteStatement
    private let statement: Statement
    private var index: CInt = 0

    init(_ row: SQLiteStatement, of statement: Statement) {
        self.row = row
        self.statement = statement
    }

    /// Reads a value; an optional one where the column may be NULL.
    mutating func next<Value: StatementColumnConvertible>() throws -> Value {
        defer { index += 1 }
        guard let value = Value.fromStatement(row, atUncheckedIndex: index) else {
            throw StoreError.corrupt("\(statement.columnNames[Int(index)]) holds no \(Value.self)")
        }
        return value
    }

    /// Reads a case by its raw value.
    mutating func raw<Value: RawRepresentable>(_: Value.Type = Value.self) throws -> Value
    where Value.RawValue == String {
        let text: String = try next()
        guard let value = Value(rawValue: text) else { throw unknown(text) }
        return value
    }

    mutating func rawIfPresent<Value: RawRepresentable>(_: Value.Type = Value.self) throws -> Value?
    where Value.RawValue == String {
        guard let text: String = try next() else { return nil }
        guard let value = Value(rawValue: text) else { throw unknown(text) }
        return value
    }

    /// Reads a row of a reference table by its key.
    mutating func reference<ID: ReferenceID>(_: ID.Type = ID.self) throws -> ID {
        let key: String = try next()
        guard let id = ID(key: key) else { throw unknown(key) }
        return id
    }

    mutating func referenceIfPresent<ID: ReferenceID>(_: ID.Type = ID.self) throws -> ID? {
        guard let key: String = try next() else { return nil }
        guard let id = ID(key: key) else { throw unknown(key) }
        return id
    }

    mutating func location() throws -> Location {
        let key: String = try next()
        guard let location = Location(key: key) else { throw unknown(key) }
        return location
    }

    mutating func locationIfPresent() throws -> Location? {
        guard let key: String = try next() else { return nil }
        guard let location = Location(key: key) else { throw unknown(key) }
        return location
    }

    /// Reads a unit and a count.
    mutating func quantity() throws -> Quantity {
        Quantity(try raw(), count: try next())
    }

    mutating func quantityIfPresent() throws -> Quantity? {
        let kind = try rawIfPresent(Quantity.Kind.self)
        let count: Int64? = try next()
        guard let kind, let count else { return nil }
        return Quantity(kind, count: count)
    }

    mutating func timestamp() throws -> Timestamp {
        Timestamp(milliseconds: try next())
    }

    mutating func timestampIfPresent() throws -> Timestamp? {
        (try next() as Int64?).map(Timestamp.init(milliseconds:))
    }

    mutating func day() throws -> CalendarDay {
        CalendarDay(daysSince1970: try next())
    }

    mutating func dayIfPresent() throws -> CalendarDay? {
        (try next() as Int32?).map(CalendarDay.init(daysSince1970:))
    }

    mutating func priceIfPresent() throws -> Dong? {
        (try next() as Int64?).map(Dong.init)
    }

    mutating func gramsIfPresent() throws -> Grams? {
        (try next() as Int64?).map { Grams($0) }
    }

    private func unknown(_ text: String) -> StoreError {
        .corrupt("\(statement.columnNames[Int(index) - 1]) holds '\(text)', which this program does not know")
    }
}
