import ArgumentParser

/// Sends signed messages to a webhook over kept-alive connections and measures how long each answer takes.
///
/// Everything is made and signed before the clock starts, so that the generator takes little of the machine that it shares
/// with the server.
@main
struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "LoadGenerator")

    @Option(help: "The port on 127.0.0.1.")
    var port: UInt16

    @Option(help: "The address that messages are posted to.")
    var path = "/channels/bench/inbound"

    @Option(help: "Connections, each with one message under way.")
    var connections = 64

    @Option(help: "Seconds to measure, unless the messages run out first.")
    var seconds = 5.0

    @Option(help: "Seconds to send before the measuring starts.")
    var warmup = 1.0

    @Option(help: "Messages to make.")
    var messages = 100_000

    @Option(help: "Messages a second in fixed steps, whatever the answers take; 0 for as fast as they come back.")
    var rate = 0.0

    @Option(help: "Phones that the messages come from.")
    var senders = 100_000

    @Option(help: "The share of demands in per cent; the rest are offers.")
    var demands = 25

    @Option(help: "What all choices are drawn from.")
    var seed: UInt64 = 503

    @Option(help: "What makes ids of this run unlike those of others.")
    var run = "0"

    @Option(help: "The secret of the channel, in base 64.")
    var secret = "Z2F0ZXdheWJvdC1iZW5jaG1hcmstc2VjcmV0"

    @Flag(help: "Send the messages again from the first when they run out.")
    var again = false

    func run() async throws {
        var writer = MessageWriter(path: path, secret: secret, run: run, seed: seed)
        writer.senders = senders
        writer.demandPercent = demands
        let load = Load(requests: writer.requests(messages), startsAgain: again)
        let loop = try EventLoop(port: port, connections: connections)
        let figures = try loop.run(load, warmup: warmup, seconds: seconds, rate: rate)
        print(figures.json)
    }
}
