import BotStore
import Foundation
import Market

/// A conversation on a terminal, in which one person can be several phones.
struct TerminalChat {
    let session: ConsoleSession
    /// Whose phone it is.
    private(set) var sender: Address
    let hasColour: Bool

    private static let help = """
        Type what a phone would send, such as BAN RAU 5TAN CAMAU or MUA 2 TAN CA CHUA HA NOI.
          /as 0912345678   become another phone
          /help            this
          /quit            leave (also Ctrl-D)
        Lines with an arrow are what other phones get.
        """

    init(session: ConsoleSession, sender: Address, hasColour: Bool) {
        self.session = session
        self.sender = sender
        self.hasColour = hasColour
    }

    /// Until the person leaves. Throws: `StoreError`, or `POSIXError` when the terminal is gone.
    mutating func run() async throws {
        var input = LineReader(descriptor: STDIN_FILENO, maximumLineBytes: ChatLine.maximumLineBytes)
        var output = StandardOutput()
        output.writeLine(dim("Gateway bot. /help says more, /quit leaves."))
        prompt(&output)
        try output.flush()
        while let lines = try input.next() {
            for line in lines where try await !handle(line, &output) { return try output.flush() }
            prompt(&output)
            try output.flush()
        }
        output.writeLine("")
        try output.flush()
    }

    /// False to leave.
    private mutating func handle(_ line: LineReader.Line, _ output: inout StandardOutput) async throws -> Bool {
        if case .bytes(let bytes) = line, bytes.first == UInt8(ascii: "/") {
            return command(String(decoding: bytes, as: UTF8.self), &output)
        }
        let due = try await session.advance(to: session.time.now)
        for saying in try await due + session.handle([ChatLine(line, sender: sender)]) {
            output.writeLine(saying.kind == .reply && saying.to == sender ? bold(saying.text) : notice(saying))
        }
        return true
    }

    private mutating func command(_ line: String, _ output: inout StandardOutput) -> Bool {
        let words = line.split(separator: " ")
        switch words.first {
        case "/quit", "/exit": return false
        case "/as":
            if words.count == 2, let address = Address(written: String(words[1])) {
                sender = address
            } else {
                output.writeLine(dim("/as needs a number such as 0912345678, or channel:account"))
            }
        default: output.writeLine(dim(Self.help))
        }
        return true
    }

    private func notice(_ saying: ConsoleSession.Saying) -> String {
        dim("→ \(saying.to.text): ") + saying.text
    }

    private func prompt(_ output: inout StandardOutput) {
        output.write(dim("\(sender.text)> ").utf8)
    }

    private func bold(_ text: String) -> String {
        hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func dim(_ text: String) -> String {
        hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text
    }
}
