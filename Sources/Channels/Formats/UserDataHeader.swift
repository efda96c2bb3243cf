/// The user data header of an SMS, 3GPP TS 23.040 section 9.2.3.24, as far as it tells of parts.
struct UserDataHeader {
    /// The place of this message among its parts, nil where the header tells nothing of parts.
    let part: MessagePart?

    /// Reads the header with its leading length; bytes that are no header tell nothing.
    init(_ bytes: [UInt8]) {
        var found: MessagePart?
        var offset = 1
        while offset + 1 < bytes.count {
            let start = offset + 2
            let end = start + Int(bytes[offset + 1])
            guard end <= bytes.count else { break }
            let data = bytes[start..<end].map { Int($0) }
            switch (bytes[offset], data.count) {
            case (0x00, 3):
                found = MessagePart(reference: String(data[0]), total: data[1], index: data[2])
            case (0x08, 4):
                found = MessagePart(reference: String(data[0] << 8 | data[1]), total: data[2], index: data[3])
            default: break
            }
            offset = end
        }
        part = found
    }
}
