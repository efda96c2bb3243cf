import Foundation

/// The built `gatewaybot` as a process of its own.
struct BotProcess {
    /// What a finished process left.
    struct Result {
        var status: Int32
        var output: String
        var errors: String
        /// Whether the system wrote an image of its memory as it crashed.
        var hasDumpedCore = false
    }

    /// Built beside the tests.
    private static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "gatewaybot")

    private let process: ChildProcess
    private let folder: TemporaryFolder
    private let name = UUID().uuidString

    /// Starts a process with an environment of its own, after a shell's command if one is given.
    init(
        _ arguments: [String], after prelude: String? = nil, input: [UInt8] = [], environment: [String: String] = [:],
        in folder: TemporaryFolder
    ) throws {
        self.folder = folder
        let files = try [
            FileHandle(forReadingFrom: URL(fileURLWithPath: folder.write(name + ".in", input))),
            FileHandle(forWritingTo: URL(fileURLWithPath: folder.write(name + ".out", ""))),
            FileHandle(forWritingTo: URL(fileURLWithPath: folder.write(name + ".err", ""))),
        ]
        let shell = prelude.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
        let words = shell + [Self.executable.path] + arguments
        process = try ChildProcess(
            words[0], Array(words.dropFirst()), environment: environment, in: folder.root,
            streams: ChildProcess.Streams(
                input: files[0].fileDescriptor, output: files[1].fileDescriptor, errors: files[2].fileDescriptor))
        for file in files { try file.close() }
    }

    /// Runs a process to its end.
    static func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:], in folder: TemporaryFolder
    ) async throws -> Result {
        try await BotProcess(arguments, input: Array(input.utf8), environment: environment, in: folder).result()
    }

    func terminate() {
        process.send(SIGTERM)
    }

    /// Makes the process crash, as a broken promise of the program does.
    func crash() {
        process.send(SIGABRT)
    }

    /// Stops the process at once, wherever it is.
    func kill() {
        process.send(SIGKILL)
    }

    /// Waits for the end, or until the test's time is over.
    func result() async throws -> Result {
        try await process.waitUntilEnded()
        return Result(
            status: process.status ?? 0, output: try text(".out"), errors: try text(".err"),
            hasDumpedCore: process.hasDumpedCore)
    }

    /// The port that a serving process says it listens on; nil when it ends before.
    func port() async throws -> Int? {
        while process.isRunning {
            if let range = try text(".err").firstMatch(of: /listening.* port=(\d+)|port=(\d+).*listening/) {
                return Int(range.1 ?? range.2 ?? "")
            }
            try await Task.turn()
        }
        return nil
    }

    private func text(_ suffix: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path(name + suffix))), as: UTF8.self)
    }
}
