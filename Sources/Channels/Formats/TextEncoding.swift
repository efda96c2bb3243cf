/// The encodings that an SMS can be sent in.
package enum TextEncoding: Sendable, Equatable {
    /// The GSM 7-bit default alphabet and its extension table, 3GPP TS 23.038.
    case gsm7
    /// UTF-16, which carries everything in fewer characters a segment.
    case unicode

    /// The cheapest encoding that carries the text.
    package init(for text: String) {
        self = text.unicodeScalars.allSatisfy(Self.gsm7Scalars.contains) ? .gsm7 : .unicode
    }

    private static let gsm7Scalars: Set<Unicode.Scalar> = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
            + "abcdefghijklmnopqrstuvwxyzäöñüà\u{0C}^{}\\[~]|€").unicodeScalars)
}
