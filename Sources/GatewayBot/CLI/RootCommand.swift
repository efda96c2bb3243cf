import ArgumentParser

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
            DoctorCommand.self,
        ],
        defaultSubcommand: ChatCommand.self
    )
}
