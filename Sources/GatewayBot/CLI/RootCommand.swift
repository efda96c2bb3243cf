import ArgumentParser

/// `gatewaybot`: everything starts here.
@main
struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "gatewaybot")
}
