/// Writes one record of a comma-separated file.
enum CSVLine {
    /// The fields joined; quoted where RFC 4180 wants it.
    ///
    /// A field that a spreadsheet would take for a formula gets an apostrophe before it, so that what people send cannot
    /// run on an operator's machine.
    static func text(_ fields: [String]) -> String {
        fields.map { quoted(defused($0)) }.joined(separator: ",")
    }

    private static func defused(_ field: String) -> String {
        // Some programs take the wide forms of East Asian keyboards for the same signs.
        guard let first = field.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return field
        }
        return "'" + field
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { ",\"\r\n".contains($0) || $0.isNewline }) else { return field }
        return "\"" + field.replacing("\"", with: "\"\"") + "\""
    }
}
