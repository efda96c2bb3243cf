/// The files of `gatewaybot import`, row by row.
struct ImportDoor: Door {
    static let parties = ImportDoor(
        columns: PartyRow.columns,
        rows: ["+84912345678,collective,\"HTX Tân Phát, số 2\",ca-mau,,rau;xoai-cat-chu,500,20,y"]
    ) { reader in _ = PartyRow(&reader) }

    static let listings = ImportDoor(
        columns: ListingRow.columns,
        rows: [
            "sale,+84912345678,rau,5,tan,12000,ca-mau,,2026-11-25,2026-11-30,0.5",
            "haul,zalo:77,,8,tấn,800000,\"Cái Nước, Cà Mau\",tp-hcm,2026-11-25,,",
        ]
    ) { reader in _ = ListingRow(&reader) }

    private let columns: [String]
    private let rows: [String]
    private let read: @Sendable (inout RowReader) -> Void
    private let reference = ReferenceReader()

    private init(
        columns: [String], rows: [String], read: @escaping @Sendable (inout RowReader) -> Void
    ) {
        self.columns = columns
        self.rows = rows
        self.read = read
    }

    private var header: [UInt8] { Array((columns.joined(separator: ",") + "\n").utf8) }

    var examples: [[UInt8]] {
        [Array(rows.joined(separator: "\r\n").utf8), Array("\u{FEFF}\"".utf8)] + rows.map { Array($0.utf8) }
    }

    /// As a whole file, and as rows below the right header, so that the rows are reached.
    func take(_ bytes: [UInt8]) {
        if let records = try? CSVDocument(bytes).records { expectWrittenAlike(records) }
        for file in [bytes, header + bytes] {
            guard let table = try? ImportTable(file, columns: columns) else { continue }
            for row in table.rows {
                var reader = RowReader(row, reference: reference)
                read(&reader)
            }
        }
    }

    /// What was read can be written and is read the same behind another field, but for the apostrophes that disarm formulas.
    private func expectWrittenAlike(_ records: [CSVDocument.Record]) {
        for record in records {
            let line = CSVLine.text(["first"] + record.fields)
            let again = try? CSVDocument(Array(line.utf8)).records
            let written = again?.first?.fields.dropFirst() ?? []
            precondition(written.count == record.fields.count, "a record reads as another number of fields")
            for (before, after) in zip(record.fields, written) {
                precondition(after == before || after == "'" + before, "a field reads differently")
            }
        }
    }
}
