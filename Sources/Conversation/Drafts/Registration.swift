import CommandParser
import Market
import Vocabulary

/// Who somebody says to be, as far as a conversation has got with it.
struct Registration: Hashable, Sendable, Codable {
    /// As written, with or without accents.
    var name: String?
    var role: Role?
    var place: Location?
    var salesChannel: SalesChannel?

    /// What a registration still needs.
    enum Slot: String, Hashable, Sendable, Codable {
        case role, name, place
    }

    var nextSlot: Slot? {
        role == nil ? .role : name == nil ? .name : place == nil ? .place : nil
    }

    /// What a message turns out to be.
    enum Outcome {
        case filled(Registration)
        case dropped
        case unfit
        case another
    }

    /// The roles in the order of their digits.
    private static let choices: [Role] = [.farmer, .collective, .cooperative, .enterprise, .carrier]

    /// Takes over what a message says; what it does not say stays.
    mutating func take(_ command: Command) {
        name = command.name ?? name
        role = Self.role(command) ?? role
        place = command.place.flatMap { Draft.settle($0).0 } ?? place
    }

    /// Takes a message as the answer to a question.
    func taking(
        _ command: Command, as slot: Slot, text: String, known: Location?, read: (String) -> Command
    ) -> Outcome {
        var filled = self
        switch (slot, command.intent) {
        case (_, .cancel) where command.reference == nil: return .dropped
        case (.role, .pick):
            guard let choice = command.choice, Self.choices.indices.contains(choice - 1) else { return .unfit }
            filled.role = Self.choices[choice - 1]
        case (.place, .pick), (.place, .accept):
            guard let known, command.choice ?? 1 == 1 else { return .unfit }
            filled.place = known
        case (.name, .sell), (.name, .buy), (.name, .haulOffer), (.name, .haulRequest):
            if command.isWholeOffer { return .another }
            filled.name = Self.name(in: text)
        case (.name, _) where command.intent == .unknown || command.intent == .greeting:
            filled.name = Self.name(in: text)
        case (_, .register): filled.take(command)
        case (_, .sell) where command.isWholeOffer, (_, .buy) where command.isWholeOffer: return .another
        case (.place, .unknown), (.place, .sell), (.place, .search):
            filled.place = (command.place ?? read(Self.context(slot) + text).place).flatMap { Draft.settle($0).0 }
        case (.role, .unknown), (.role, .sell), (.role, .buy): filled.role = Self.role(read(Self.context(slot) + text))
        case (_, .reject): return .dropped
        default: return .another
        }
        return filled.nextSlot == slot ? .unfit : .filled(filled)
    }

    /// The name in an answer: what stands after "tên" or "là", else all of it, as written.
    private static func name(in text: String) -> String {
        let words = text.split { $0.isWhitespace }
        let isIntroduction: (Substring) -> Bool = {
            ["ten", "la", "name", "is"].contains(GSM7.folded(String($0)).lowercased())
        }
        guard let introduction = words.lastIndex(where: isIntroduction), introduction < words.count - 1 else {
            return text
        }
        return words[(introduction + 1)...].joined(separator: " ")
    }

    /// What the market is told.
    var forTheDesk: Desk.Registration {
        Desk.Registration(name: name, role: role, place: place, salesChannel: salesChannel)
    }

    private static func role(_ command: Command) -> Role? {
        switch command.role {
        case .farmer: .farmer
        case .buyer: .enterprise
        case .trucker: .carrier
        case .coop: isCollective(command.name) ? .collective : .cooperative
        case .coordinator, nil: nil
        }
    }

    /// Whether a name is a collective group's: "THT", "tổ hợp tác".
    private static func isCollective(_ name: String?) -> Bool {
        let folded = GSM7.folded(name ?? "").lowercased()
        return folded.hasPrefix("tht") || folded.hasPrefix("to hop tac")
    }

    private static func context(_ slot: Slot) -> String {
        switch slot {
        case .role: "dk "
        case .name: "dk ten "
        case .place: "dk nong dan o "
        }
    }
}

extension Command {
    /// Whether it offers or asks for an amount of goods, and so is more than a name or a role.
    fileprivate var isWholeOffer: Bool {
        items.contains { $0.quantity != nil }
    }
}
