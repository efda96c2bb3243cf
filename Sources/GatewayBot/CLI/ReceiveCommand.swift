import ArgumentParser
import Channels
import Foundation
import Vocabulary

/// `gatewaybot receive`: takes in one message from a modem daemon that runs programs.
struct ReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive",
        abstract: "Takes in a message when gammu-smsd runs this on receiving one.",
        discussion: """
            In gammu-smsdrc:
            RunOnReceive = gatewaybot receive hotline --config /etc/gatewaybot.json --
            The answer goes out by gatewaybot serve. Without this line serve finds messages in the inbox folder.
            """
    )

    @Argument(help: "The channel's name.")
    var channel: String

    @Argument(help: "What the daemon appends: the ids of the message's parts.")
    var ids: [String] = []

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let composition = try Composition(options.configuration())
        guard let entry = composition.channels[channel] else {
            throw ValidationError("\(channel) is not configured; see gatewaybot channels")
        }
        guard let adapter = entry.adapter as? any RunOnReceiving else {
            throw CommandFailure("\(channel) is of type \(entry.type), whose messages do not come this way")
        }
        let now = composition.time.now
        do {
            let batch = try adapter.decode(
                environment: ProcessInfo.processInfo.environment, arguments: ids, receivedAtMs: now.milliseconds)
            try await composition.intake.take(batch, of: entry, over: .outbox, now: now)
        } catch let rejection as WebhookRejection {
            throw CommandFailure("\(channel): \(rejection.reason)")
        }
        try await composition.close()
    }
}
