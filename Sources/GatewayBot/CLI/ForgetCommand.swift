import ArgumentParser
import BotStore
import Market

/// `gatewaybot forget`: removes what leads to a person.
struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Removes a person's numbers, name, texts and conversation.",
        discussion: """
            $ gatewaybot forget +84912345678
            +8491…678 is forgotten

            Deals and the ledger keep their figures without the person. XOA DU LIEU does the same by text message.
            """
    )

    @Argument(help: "The address: +84912345678 or channel:account.")
    var address: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let address = try Address(argument: address)
        let composition = try Composition(options.configuration())
        let wasKnown = try await composition.store.forget(address)
        try await composition.close()
        guard wasKnown else { throw CommandFailure("\(address.masked) is not known; nothing was removed") }
        print("\(address.masked) is forgotten")
    }
}
