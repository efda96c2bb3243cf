/// The default alphabet of text messages, 3GPP TS 23.038 section 6.2.1, with its extension table.
/// <https://www.3gpp.org/dynareport/23038.htm>
package enum GSM7 {
    /// How many septets a scalar takes: 1 from the basic table, 2 from the extension table, nil when neither has it.
    package static func septets(of scalar: Unicode.Scalar) -> Int? {
        if isASCIIOfBasicTable(scalar) { return 1 }
        if othersOfBasicTable.contains(scalar) { return 1 }
        return extensionTable.contains(scalar) ? 2 : nil
    }

    /// Whether every character of a text can be sent in the alphabet.
    package static func covers(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { septets(of: $0) != nil }
    }

    /// Letters, digits and signs whose ASCII code points are in the basic table: most of any text, so looked at first.
    private static func isASCIIOfBasicTable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", " "..."#", "%"..."?", "\n", "\r", "@", "$", "_": true
        default: false
        }
    }

    private static let othersOfBasicTable = Set("£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà".unicodeScalars)

    private static let extensionTable = Set("^{}\\[~]|€\u{0C}".unicodeScalars)
}
