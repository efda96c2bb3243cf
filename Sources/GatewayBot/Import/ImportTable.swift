/// A CSV file whose columns are known by name.
struct ImportTable: Sendable {
    /// One row with the line on which it begins.
    struct Row: Sendable {
        let line: Int
        let values: [String: String]
    }

    let rows: [Row]

    /// Reads a file with exactly these columns in any order.
    ///
    /// Throws: `CSVDocument.Malformation`, or ``ImportFaults`` when columns are missing or unknown, or rows have more or
    /// fewer fields than the header.
    init(_ bytes: [UInt8], columns: [String]) throws {
        let records = try CSVDocument(bytes).records
        guard let header = records.first else {
            throw ImportFaults([
                ImportFault(line: 1, reason: "the file is empty; begin with \(columns.joined(separator: ","))")
            ])
        }
        let names = header.fields.map { $0.trimmed.lowercased() }
        var faults: [ImportFault] = []
        for name in columns where !names.contains(name) {
            faults.append(ImportFault(line: header.line, reason: "column \(name) is missing"))
        }
        for name in names where !columns.contains(name) {
            let known = columns.joined(separator: ", ")
            faults.append(ImportFault(line: header.line, reason: "column \"\(name)\" is unknown; columns are \(known)"))
        }
        for record in records.dropFirst() where record.fields.count != names.count {
            let reason = "\(record.fields.count) fields instead of \(names.count); quote fields that hold commas"
            faults.append(ImportFault(line: record.line, reason: reason))
        }
        guard faults.isEmpty else { throw ImportFaults(faults) }
        rows = records.dropFirst().map { record in
            let pairs = zip(names, record.fields.map(\.trimmed))
            return Row(line: record.line, values: Dictionary(pairs) { first, _ in first })
        }
    }
}

extension String {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}
