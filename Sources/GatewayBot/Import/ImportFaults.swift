/// What is wrong with one row.
struct ImportFault: Equatable, Sendable {
    /// In the file, from 1.
    let line: Int
    /// What to do about it.
    let reason: String
}

/// Everything that is wrong with a file, in the order of its lines; nothing of it was imported.
struct ImportFaults: Error, Equatable, CustomStringConvertible {
    let faults: [ImportFault]

    init(_ faults: [ImportFault]) {
        self.faults = faults.sorted { $0.line < $1.line }
    }

    var description: String {
        faults.map { "line \($0.line): \($0.reason)" }.joined(separator: "\n")
    }
}
