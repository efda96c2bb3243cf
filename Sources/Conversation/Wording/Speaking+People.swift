import Market
import Vocabulary

extension Speaking {
    /// A number as people type it: "0912345678".
    func dialled(_ address: Address) -> String {
        address.text.hasPrefix("+84") ? "0" + address.text.dropFirst(3) : address.text
    }

    /// A number as people read it out: "0912 345 678", to who reads English, and may be abroad, "+84 912 345 678"; a foreign one as it
    /// is dialled.
    func phone(_ address: Address) -> String {
        guard address.isPhone else { return address.text.replacing(":", with: " ", maxReplacements: 1) }
        let digits = dialled(address)
        guard digits.utf8.count == 10 else { return digits }
        let rest = "\(digits.dropFirst(4).prefix(3)) \(digits.suffix(3))"
        return language == .vietnamese ? "\(digits.prefix(4)) \(rest)" : "+84 \(digits.prefix(4).dropFirst()) \(rest)"
    }

    /// The name that an organisation is known by; nil for private people, who are named only after both sides agreed.
    ///
    /// A name with as many digits as a number is shown without its digits, however they are spaced: it would be a way around
    /// that.
    func organisationName(of party: Party?) -> String? {
        guard let party, let name = party.name else { return nil }
        switch party.role {
        case .collective, .cooperative, .enterprise, .carrier, .focalPoint, .operator: break
        case .farmer: return nil
        }
        let hidesNumber = name.count { $0.isNumber } >= Self.digitsOfANumber
        let words = name.split(separator: " ").filter { !hidesNumber || !$0.contains { $0.isNumber } }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static var digitsOfANumber: Int { 7 }

    /// How to reach somebody after both sides agreed: the name, if there is one, and the number.
    func reach(_ party: Party?, at address: Address?) -> String? {
        let parts = [party?.name.map { clipped($0, to: 30) }, address.map(phone)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
