/// What a text travels over, which decides accents, line breaks and length.
package enum Medium: String, Hashable, Sendable, Codable {
    /// One GSM-7 segment wherever the meaning fits, two at most.
    case sms
    /// Accents and line breaks.
    case chat
}
