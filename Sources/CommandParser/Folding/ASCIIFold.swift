/// What a byte of ASCII folds to.
enum ASCIIFold: BitwiseCopyable {
    case symbol(UInt8)
    /// What stands between symbols; nothing at all for an apostrophe.
    case gap(Gap)
    /// A question mark, which is a symbol of its own.
    case question
    case control

    init(_ byte: UInt8) {
        if let symbol = Symbol.of(ascii: byte) {
            self = .symbol(symbol)
            return
        }
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "_"): self = .gap(.blank)
        case UInt8(ascii: "\n"), UInt8(ascii: "\r"): self = .gap(.newline)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"): self = .gap(.comma)
        case UInt8(ascii: "."): self = .gap(.dot)
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): self = .gap(.slash)
        case UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "~"): self = .gap(.hyphen)
        case UInt8(ascii: ":"), UInt8(ascii: "="): self = .gap(.colon)
        case UInt8(ascii: "#"): self = .gap(.hash)
        case UInt8(ascii: "+"), UInt8(ascii: "&"): self = .gap(.plus)
        case UInt8(ascii: "%"): self = .gap(.percent)
        case UInt8(ascii: "$"): self = .gap([.other, .currency])
        case UInt8(ascii: "!"): self = .gap(.exclamation)
        case UInt8(ascii: "?"): self = .question
        case UInt8(ascii: "'"): self = .gap([])
        case 0..<0x20, 0x7F: self = .control
        default: self = .gap(.other)
        }
    }
}
