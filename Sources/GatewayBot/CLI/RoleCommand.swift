import ArgumentParser
import BotStore
import Market
import Vocabulary

/// `gatewaybot role`: makes somebody a focal point, an operator or anything else.
struct RoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Gives an address a role, approved at once.",
        discussion: """
            $ gatewaybot role +84912345678 focal_point --place 'Cà Mau'
            +8491…678 is now focal_point

            Focal points and operators are made here only, never by a text message.
            """
    )

    @Argument(help: "The address: +84912345678 or channel:account.")
    var address: String

    @Argument(help: "One of \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    var role: String

    @Option(help: "The province or finer place, by id or name; required for a focal point.")
    var place: String?

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let address = try Address(argument: address)
        guard let role = Role(rawValue: role) else {
            throw ValidationError("\(role) is no role; use \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        let location = try location()
        let composition = try Composition(options.configuration())
        let now = composition.time.now
        do {
            try await composition.store.submit { transaction in
                var desk = Desk(view: transaction, now: now, allocation: try transaction.allocation())
                let party = try desk.party(at: address)
                _ = try desk.grant(role, to: party.id, place: location, by: nil)
                try transaction.apply(desk.changes)
                try transaction.save(desk.allocation)
            }
        } catch let refusal as Refusal {
            throw CommandFailure("nothing was changed: \(refusal); a focal point needs --place")
        }
        try await composition.close()
        print("\(address.masked) is now \(role.rawValue)")
    }

    private func location() throws -> Location? {
        guard let place else { return nil }
        guard let location = ReferenceReader().place(place) else {
            throw ValidationError("--place: \(place) is no place by id or name; name the province")
        }
        return location
    }
}

extension Address {
    /// An address of the command line. Throws: `ValidationError`.
    init(argument text: String) throws {
        guard let address = Address(written: text) else {
            throw ValidationError("\(text) is no address; write +84912345678 or channel:account")
        }
        self = address
    }
}
