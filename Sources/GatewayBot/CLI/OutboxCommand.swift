import ArgumentParser
import BotStore
import Vocabulary

/// `gatewaybot outbox`: looks after messages that could not be sent.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox",
        abstract: "Lists messages that wait or failed, and tries or drops them.",
        discussion: """
            $ gatewaybot outbox list
            12  dead  hotline  +8491…678  12 attempts  HTTP 401
            $ gatewaybot outbox retry 12
            12 is queued again
            """,
        subcommands: [List.self, Retry.self, Drop.self],
        defaultSubcommand: List.self
    )

    /// `gatewaybot outbox list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists messages by state, oldest first; neither texts nor whole numbers are shown.")

        @Option(help: "queued, leased, sent, delivered, ambiguous, dead or dropped. (default: ambiguous and dead)")
        var state: String?

        @Option(help: "The most lines for each state.")
        var limit = 100

        @OptionGroup var options: DatabaseOptions

        func run() async throws {
            let states = try states()
            let composition = try Composition(options.configuration())
            let messages = try await composition.store.read { [limit] view in
                try states.flatMap { try view.outbox($0, limit: limit) }
            }
            for message in messages {
                let fields = [
                    "\(message.id)", message.state.rawValue, message.channel, message.recipient.masked,
                    "\(message.attempts) attempts", message.standsInFor.map { "in place of \($0)" } ?? "",
                    message.reason ?? "",
                ].filter { !$0.isEmpty }
                print(fields.joined(separator: "  "))
            }
            try await composition.close()
        }

        private func states() throws -> [OutboxState] {
            guard let state else { return [.ambiguous, .dead] }
            guard let state = OutboxState(rawValue: state) else {
                let known = OutboxState.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--state must be one of \(known)")
            }
            return [state]
        }
    }

    /// `gatewaybot outbox retry`.
    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Queues a dead or ambiguous message again; an ambiguous one may arrive twice.")

        @Argument(help: "The number that the list shows.")
        var id: Int64

        @Option(help: "Another channel to send it over; then it may also be one that waits.")
        var channel: String?

        @OptionGroup var options: DatabaseOptions

        func run() async throws {
            let composition = try Composition(options.configuration())
            if let channel, composition.channels[channel] == nil {
                throw ValidationError("--channel: \(channel) is not configured")
            }
            let now = composition.time.now
            let isQueued = try await composition.store.submit { [id, channel] in
                try $0.retryOutbox(id, over: channel, at: now)
            }
            try await composition.close()
            guard isQueued else {
                let choices = channel == nil ? "dead nor ambiguous" : "dead, ambiguous nor waiting"
                throw CommandFailure("\(id) is neither \(choices); see outbox list")
            }
            print("\(id) is queued again")
        }
    }

    /// `gatewaybot outbox drop`.
    struct Drop: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes a message out that has not been sent.")

        @Argument(help: "The number that the list shows.")
        var id: Int64

        @OptionGroup var options: DatabaseOptions

        func run() async throws {
            let composition = try Composition(options.configuration())
            let now = composition.time.now
            let isDropped = try await composition.store.submit { [id] in try $0.dropOutbox(id, at: now) }
            try await composition.close()
            guard isDropped else { throw CommandFailure("\(id) is not waiting; see outbox list") }
            print("\(id) is dropped")
        }
    }
}
