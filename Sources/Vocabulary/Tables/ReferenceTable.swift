/// The rows of one reference table and the way from a row's stable text to its index.
///
/// A line that cannot be read is left out; the tests hold every table to its number of lines. Reading a row is inlined into
/// other modules, since a row is large and they mostly want one field of it.
@usableFromInline struct ReferenceTable<Row: Sendable>: Sendable {
    @usableFromInline let rows: [Row]
    private let indexByKey: [String: UInt16]

    /// Reads a compiled table.
    ///
    /// - Parameters:
    ///   - csv: the text of the table with its header line.
    ///   - key: the column that names a row.
    ///   - row: makes a row of its line, its index, and a look-up of other rows' indices by key (for a parent or a successor).
    init(_ csv: StaticString, key: String, row: (CSVRecord, UInt16, (String) -> UInt16?) -> Row?) {
        let records = CSVRecord.all(of: csv)
        var indexByKey: [String: UInt16] = Dictionary(minimumCapacity: records.count)
        for (index, record) in records.enumerated() { indexByKey[record[key]] = UInt16(index) }
        let indices = indexByKey
        self.indexByKey = indices
        self.rows = records.enumerated().compactMap { index, record in
            row(record, UInt16(index)) { indices[$0] }
        }
    }

    @inlinable subscript(index: UInt16) -> Row {
        rows[Int(index)]
    }

    /// The index of the row that a text names.
    func index(forKey key: String) -> UInt16? {
        indexByKey[key]
    }

    /// The indices of all rows in the table's order.
    var indices: Range<UInt16> {
        0..<UInt16(rows.count)
    }
}
