/// The default alphabet of text messages, 3GPP TS 23.038 section 6.2.1, with its extension table.
/// <https://www.3gpp.org/dynareport/23038.htm>
package enum GSM7 {
    /// How many septets a scalar takes: 1 from the basic table, 2 from the extension table, nil when neither has it.
    package static func septets(of scalar: Unicode.Scalar) -> Int? {
        if scalar.isASCII {
            let septets = septetsOfASCII[Int(scalar.value)]
            return septets == 0 ? nil : Int(septets)
        }
        if othersOfBasicTable.contains(scalar) { return 1 }
        return extensionTable.contains(scalar) ? 2 : nil
    }

    /// Whether every character of a text can be sent in the alphabet.
    package static func covers(_ text: String) -> Bool {
        let ascii = septetsOfASCII
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII ? ascii[Int(scalar.value)] != 0 : septets(of: scalar) != nil
        }
    }

    /// The septets of an ASCII character, most of any text, by its code; 0 where neither table has it.
    static let septetsOfASCII: [UInt8] = (0..<128).map { (code: UInt8) in
        let scalar = Unicode.Scalar(code)
        if extensionTable.contains(scalar) { return 2 }
        return switch scalar {
        case "a"..."z", "A"..."Z", " "..."#", "%"..."?", "\n", "\r", "@", "$", "_": 1
        default: 0
        }
    }

    private static let othersOfBasicTable = Set("£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà".unicodeScalars)

    private static let extensionTable = Set("^{}\\[~]|€\u{0C}".unicodeScalars)
}
