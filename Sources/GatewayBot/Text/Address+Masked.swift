import Market

extension Address {
    /// Enough to recognise somebody by, not enough to call: "+8491…678", "zalo:…7922".
    var masked: String {
        let colon = text.firstIndex(of: ":")
        let start = isPhone ? text.prefix(5) : colon.map { text[...$0] } ?? ""
        let rest = text.dropFirst(start.count)
        return "\(start)…\(rest.suffix(min(3, rest.count / 2)))"
    }
}
