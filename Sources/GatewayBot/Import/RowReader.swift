import Market
import Vocabulary

/// Reads one row field by field and notes everything that is wrong with it.
struct RowReader {
    private let row: ImportTable.Row
    private let reference: ReferenceReader
    private(set) var faults: [ImportFault] = []

    init(_ row: ImportTable.Row, reference: ReferenceReader) {
        self.row = row
        self.reference = reference
    }

    mutating func fault(_ reason: String) {
        faults.append(ImportFault(line: row.line, reason: reason))
    }

    /// The field, `nil` when it is empty.
    func text(_ column: String) -> String? {
        row.values[column].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Reads a field if it is not empty; notes a fault when it cannot be read.
    mutating func optional<Value>(_ column: String, _ expectation: String, _ read: (String) -> Value?) -> Value? {
        guard let text = text(column) else { return nil }
        guard let value = read(text) else {
            fault("\(column) \"\(text)\" \(expectation)")
            return nil
        }
        return value
    }

    /// Reads a field; notes a fault when it is empty or cannot be read.
    mutating func required<Value>(_ column: String, _ expectation: String, _ read: (String) -> Value?) -> Value? {
        guard text(column) != nil else {
            fault("\(column) is empty; it \(expectation)")
            return nil
        }
        return optional(column, expectation, read)
    }

    mutating func address() -> Address? {
        required("address", "must be a number such as +84912345678, or channel:account") { Address(written: $0) }
    }

    /// One of the raw values of a type.
    mutating func choice<Choice>(_ column: String, isRequired: Bool) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        let expectation = "must be one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))"
        let read = { (text: String) in Choice(rawValue: text.lowercased()) }
        return isRequired ? required(column, expectation, read) : optional(column, expectation, read)
    }

    mutating func place(_ column: String, isRequired: Bool) -> Location? {
        let expectation = "must be a province, district or landmark, by id or name; add the province where names repeat"
        let read = { [reference] (text: String) in reference.place(text) }
        return isRequired ? required(column, expectation, read) : optional(column, expectation, read)
    }

    mutating func produce(_ column: String, isRequired: Bool) -> ProduceID? {
        let expectation = "must be a kind of produce, by id or name"
        let read = { [reference] (text: String) in reference.produce(text) }
        return isRequired ? required(column, expectation, read) : optional(column, expectation, read)
    }

    /// A list between semicolons; every member that is unknown is a fault of its own.
    mutating func produceList(_ column: String) -> [ProduceID] {
        var list: [ProduceID] = []
        for member in (text(column) ?? "").split(separator: ";") {
            let name = member.drop { $0 == " " }
            guard !name.isEmpty else { continue }
            if let produce = reference.produce(String(name)) {
                list.append(produce)
            } else {
                fault("\(column) holds \"\(name)\", which is no kind of produce by id or name")
            }
        }
        return list
    }

    mutating func unit(_ column: String) -> UnitID? {
        required(column, "must be a unit, by id or name") { [reference] in reference.unit($0) }
    }

    /// A number above zero with at most three decimals.
    mutating func amount(_ column: String, isRequired: Bool = false) -> Amount? {
        let expectation = "must be a number above 0, such as 1200 or 2.5"
        let read = { (text: String) in Amount(decimal: text).flatMap { $0.thousandths > 0 ? $0 : nil } }
        return isRequired ? required(column, expectation, read) : optional(column, expectation, read)
    }

    /// Whole đồng above zero.
    mutating func price(_ column: String) -> Dong? {
        optional(column, "must be whole đồng above 0, such as 12000") { text in
            Int64(text).flatMap { $0 > 0 ? Dong($0) : nil }
        }
    }

    mutating func day(_ column: String) -> CalendarDay? {
        optional(column, "must be a day such as 2026-11-25") { CalendarDay(iso: $0) }
    }

    mutating func flag(_ column: String) -> Bool {
        let value = optional(column, "must be y or n") { (text: String) -> Bool? in
            switch text.lowercased() {
            case "y", "yes", "1", "true", "x": true
            case "n", "no", "0", "false": false
            default: nil
            }
        }
        return value ?? false
    }
}
