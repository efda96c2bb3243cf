import ArgumentParser
import BotStore
import Foundation
import Market

/// `gatewaybot chat`: answers typed or piped lines as phones would get it.
struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Answers lines as a phone would be answered; prompts on a terminal. (default)",
        discussion: """
            $ echo 'BAN RAU 5TAN CAMAU' | gatewaybot chat
            +84900000000<TAB>Da dang ban 5 tan rau, Ca Mau. Ma 11505. …

            A line is TEXT, or ADDRESS<TAB>TEXT, or an object {"channel","from","id","text","at"}. Each text of the bot \
            is one line ADDRESS<TAB>TEXT: the reply, then what others are told. With "at", whatever is due by then \
            comes first.
            """
    )

    @OptionGroup var options: DatabaseOptions

    @Option(help: ArgumentHelp("Whose phone lines without an address come from.", valueName: "address"))
    var from = "+84900000000"

    @Flag(help: "Prints objects {\"to\",\"text\",\"kind\",\"segments\",\"encoding\",\"in_reply_to\"}.")
    var json = false

    func run() async throws {
        guard let sender = Address(written: from) else {
            throw ValidationError("--from: \(from) is not a number such as +84912345678, nor channel:account")
        }
        let composition = try Composition(options.configuration())
        let session = ConsoleSession(
            inbound: composition.inbound { _ in ChatLine.defaultChannel },
            reminders: composition.dueReminders { _ in ChatLine.defaultChannel },
            time: composition.time)
        do {
            if isatty(STDIN_FILENO) == 1, !json {
                let hasColour = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
                var chat = TerminalChat(session: session, sender: sender, hasColour: hasColour)
                try await chat.run()
            } else {
                try await answerLines(of: session, sender: sender)
            }
        } catch let error as ConsoleSession.Interruption {
            throw CommandFailure("\(error.cause); the last text was not handled. Mend it, or run gatewaybot doctor")
        } catch let error as StoreError {
            throw CommandFailure("\(error); nothing more was handled. Mend it, or run gatewaybot doctor")
        }
        try await composition.close()
    }

    private func answerLines(of session: ConsoleSession, sender: Address) async throws {
        let format: SayingFormat = json ? .json : .tabbed
        var input = LineReader(descriptor: STDIN_FILENO, maximumLineBytes: ChatLine.maximumLineBytes)
        var output = StandardOutput()
        var lineCount = 0
        while let lines = try input.next() {
            var interruption: ConsoleSession.Interruption?
            var sayings: [ConsoleSession.Saying] = []
            do {
                sayings = try await session.handle(lines.map { ChatLine($0, sender: sender) })
            } catch let error as ConsoleSession.Interruption {
                interruption = error
                sayings = error.sayings
            }
            for saying in sayings { output.writeLine(format.line(saying)) }
            try output.flush()
            if let interruption {
                let line = lineCount + interruption.firstUnhandled + 1
                throw CommandFailure(
                    "\(interruption.cause); line \(line) and what has no answer was not handled. "
                        + "Mend it and send those again, or run gatewaybot doctor")
            }
            lineCount += lines.count
        }
    }
}
