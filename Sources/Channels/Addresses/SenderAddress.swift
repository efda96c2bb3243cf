/// Who wrote, in the one form under which the bot knows that person, and as the provider gave it.
package struct SenderAddress: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A telephone number.
        case phone
        /// A service number of a network, three to eight digits.
        case shortCode
        /// A brand name in place of a number.
        case alphanumeric
        /// An id of a chat platform, which says nothing about a telephone.
        case account
    }

    /// `+84901234567` for a number whose country is known, otherwise as the provider gave it.
    package let value: String
    /// As the provider gave it.
    package let raw: String
    package let kind: Kind

    /// Whether a person may be behind it; brand names and service numbers only make loops.
    package var isAnswerable: Bool { kind == .phone || kind == .account }

    /// An id of a chat platform. Throws: `.undecodable` when it is missing or empty.
    static func account(_ id: String?) throws(WebhookRejection) -> SenderAddress {
        guard let id, !id.isEmpty else { throw .undecodable("the sender is missing") }
        return SenderAddress(value: id, raw: id, kind: .account)
    }

    /// A sender of an SMS. Throws: `.undecodable` when it is missing or empty.
    static func phone(_ text: String?, bareDigits: PhoneNumber.BareDigits) throws(WebhookRejection) -> SenderAddress {
        guard let text, !text.isEmpty else { throw .undecodable("the sender is missing") }
        switch PhoneNumber.Reading(text, bareDigits: bareDigits) {
        case .number(let number): return SenderAddress(value: number.e164, raw: text, kind: .phone)
        case .unplaced: return SenderAddress(value: text, raw: text, kind: .phone)
        case .shortCode(let digits): return SenderAddress(value: digits, raw: text, kind: .shortCode)
        case .notANumber: return SenderAddress(value: text, raw: text, kind: .alphanumeric)
        }
    }
}
