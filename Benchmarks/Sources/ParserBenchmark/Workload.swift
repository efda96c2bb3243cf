import CommandParser

/// Messages that are parsed one after another with one workspace, as a server's thread does.
final class Workload {
    private let parser: Parser
    let messages: [[UInt8]]
    private var workspace = Workspace()
    /// Keeps the work from being optimised away.
    private(set) var itemCount = 0

    init(_ messages: [[UInt8]], parser: Parser) {
        self.messages = messages
        self.parser = parser
    }

    /// Lets buffers grow and tables load once.
    func warmUp() {
        for message in messages { _ = parser.parse(message) }
    }

    /// The name that a profiler's filter is given.
    @inline(never)
    func run(rounds: Int = 1) {
        for _ in 0..<rounds {
            for message in messages {
                message.withUnsafeBufferPointer {
                    itemCount &+= parser.parse($0, workspace: &workspace).items.count
                }
            }
        }
    }
}
