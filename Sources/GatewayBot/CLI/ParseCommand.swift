import ArgumentParser
import CommandParser
import Foundation
import Vocabulary

/// `gatewaybot parse`: shows how messages are read.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Reads a message a line and prints how it is understood, as one JSON object a line.",
        discussion: """
            $ echo 'BAN RAU 5TAN CAMAU' | gatewaybot parse
            {"intent":"sell","items":[{"commodity":"rau","quantity":5,"unit":"tan"}],"place":"ca-mau",…}

            Every line of input gives one line of output; bytes that are not UTF-8 are passed over.
            """
    )

    @Flag(help: "Each line is a JSON object; its \"text\" is the message.")
    var jsonInput = false

    @Flag(help: "Adds \"explain\": the winning path with its costs, the runner-up, the rule, and the days meant.")
    var explain = false

    @Option(help: ArgumentHelp("What \"mai\" counts from, in ISO 8601. (default: now)", valueName: "time"))
    var now: String?

    @Option(help: ArgumentHelp("The zone of --now and of days.", valueName: "name"))
    var timezone = "Asia/Ho_Chi_Minh"

    func run() async throws {
        var reader = try MessageReader(isJSON: jsonInput, explainingOn: explain ? today() : nil)
        var input = LineReader(descriptor: STDIN_FILENO, maximumLineBytes: ChatLine.maximumLineBytes)
        var output = StandardOutput()
        while let lines = try input.next() {
            for line in lines { output.writeLine(reader.frame(of: line)) }
            try output.flush()
        }
    }

    private func today() throws -> CalendarDay {
        guard let zone = TimeZone(identifier: timezone) else {
            throw ValidationError("--timezone: \(timezone) is not a zone such as Asia/Ho_Chi_Minh")
        }
        // The zone's offset at this moment serves for --now as well: it only decides which day it is.
        let offset = TimeZoneOffset(minutes: Int32(zone.secondsFromGMT() / 60))
        guard let now else { return SystemTime().now.day(offset: offset) }
        guard let moment = Timestamp(iso8601: now, zone: offset) else {
            throw ValidationError("--now: \(now) is not a time such as 2026-11-25T08:30:00+07:00")
        }
        return moment.day(offset: offset)
    }
}
