/// One line of a reference table, its cells by column name.
struct CSVRecord {
    let columns: [String: Int]
    let cells: [String]

    /// The text of a cell; empty when the table has no such column or the line is short.
    subscript(column: String) -> String {
        guard let position = columns[column], position < cells.count else { return "" }
        return cells[position]
    }

    /// The members of a cell that holds a list separated by semicolons.
    func list(_ column: String) -> [String] {
        self[column].split(separator: ";").map(String.init)
    }

    /// Whether a yes-or-no cell holds `y`.
    func flag(_ column: String) -> Bool {
        self[column] == "y"
    }

    /// The point in a pair of cells of decimal degrees, or nil when either is not a number.
    func coordinate(_ latitude: String, _ longitude: String) -> Coordinate? {
        guard let latitude = Double(self[latitude]), let longitude = Double(self[longitude]) else { return nil }
        return Coordinate(latitude: latitude, longitude: longitude)
    }

    /// Every record of a compiled table after its header line.
    static func all(of csv: StaticString) -> [CSVRecord] {
        csv.withUTF8Buffer(all(of:))
    }

    /// Every record of a CSV text after its header line.
    static func all(of bytes: UnsafeBufferPointer<UInt8>) -> [CSVRecord] {
        var reader = CSVReader(bytes)
        var columns: [String: Int] = [:]
        for (position, name) in (reader.nextRecord() ?? []).enumerated() { columns[name] = position }
        var records: [CSVRecord] = []
        while let cells = reader.nextRecord() { records.append(CSVRecord(columns: columns, cells: cells)) }
        return records
    }
}
