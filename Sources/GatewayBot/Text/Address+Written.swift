import Channels
import Market

extension Address {
    /// An address as an operator or a line writes it: a telephone number in any usual form, or `channel:account`.
    ///
    /// With a `channel`, anything else without blanks is an account of that channel. nil when it is neither.
    init?(written bytes: some Collection<UInt8>, channel: String? = nil) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(written: text, channel: channel)
    }

    /// See ``init(written:channel:)-(Collection<UInt8>,_)``.
    init?(written text: String, channel: String? = nil) {
        if let number = PhoneNumber(text) {
            self.init(number.e164)
            return
        }
        guard !text.isEmpty, text.utf8.count <= 200, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            return nil
        }
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let name = text[..<colon]
            guard Self.isChannelName(name), text.index(after: colon) < text.endIndex else { return nil }
            self.init(text)
        } else if let channel {
            self.init("\(channel):\(text)")
        } else {
            return nil
        }
    }

    /// Channel names are the part of an address before its colon and of a webhook's path: a-z, 0-9 and hyphens, 32 at most.
    static func isChannelName(_ name: some StringProtocol) -> Bool {
        (1...32).contains(name.utf8.count)
            && name.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}
