import ArgumentParser
import Foundation

/// `gatewaybot`: everything starts here.
@main
struct RootCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatewaybot",
        abstract: "Connects farmers, buyers and lorries by text message.",
        discussion: """
            $ echo 'BAN RAU 5TAN CAMAU' | gatewaybot

            answers as the farmer's phone would show it. Without a command it chats; on a terminal it prompts.
            Settings come from the command line, then from GATEWAYBOT_… variables, then from the file that --config names.
            """,
        subcommands: [
            ChatCommand.self, ServeCommand.self, ParseCommand.self, ImportCommand.self, ExportCommand.self,
            ReportCommand.self,
            RoleCommand.self, ForgetCommand.self, OutboxCommand.self, ChannelsCommand.self,
            ReceiveCommand.self, ReconcileCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: ChatCommand.self
    )

    /// Runs the command that the arguments name; misuse is told in one line, and what to do about it.
    static func main() async {
        CrashTraces.forbid()
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            let what = message(for: error).split(separator: "\n").joined(separator: " ")
            FileHandle.standardError.write(Data("Error: \(what); see gatewaybot --help\n".utf8))
            exit(withError: ExitCode.validationFailure)
        }
    }
}
