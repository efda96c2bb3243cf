/// Where a person can be reached: a phone number in E.164 ("+84912345678"), the same over every SMS channel, or an account
/// of one chat channel ("zalo:246845883529197922").
package struct Address: Hashable, Sendable, Codable {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package var isPhone: Bool {
        text.utf8.first == UInt8(ascii: "+")
    }
}
