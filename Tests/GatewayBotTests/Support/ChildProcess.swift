import Foundation
import Synchronization

/// A program that a test has started.
///
/// Foundation's `Process` reads past the end of a buffer as it starts a program, and now and then crashes the tests
/// (<https://github.com/swiftlang/swift-corelibs-foundation/pull/5472>).
final class ChildProcess: Sendable {
    /// What a program reads and writes: open files of this process, which stay open here.
    struct Streams {
        var input: Int32
        var output: Int32
        var errors: Int32
    }

    let identifier: pid_t
    /// How it ended, as `waitpid` says it; nil while nobody has seen it end.
    private let ending = Mutex<Int32?>(nil)

    /// Starts a program with an environment of its own and no other open files than its streams.
    init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:], in folder: String,
        streams: Streams
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in [streams.input, streams.output, streams.errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
        }
        for file in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap(Int32.init)
        where file > STDERR_FILENO {
            posix_spawn_file_actions_addclose(&actions, file)
        }
        // A server in this process ignores signals that the program wants to hear.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGTERM, SIGINT, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var identifier = pid_t()
        let code = Self.withCStrings(["env", "-C", folder, program] + arguments) { arguments in
            Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
                posix_spawn(&identifier, "/usr/bin/env", &actions, &attributes, arguments, environment)
            }
        }
        guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EINVAL) }
        self.identifier = identifier
    }

    /// No program outlives the test that has started it.
    deinit {
        send(SIGKILL)
        _ = isRunning
    }

    var isRunning: Bool {
        ending.withLock { ending in
            guard ending == nil else { return false }
            var status: Int32 = 0
            guard waitpid(identifier, &status, WNOHANG) == identifier else { return true }
            ending = status
            return false
        }
    }

    /// Until it has ended. Throws: `CancellationError` when the test's time is over.
    func waitUntilEnded() async throws {
        while isRunning { try await Task.turn() }
    }

    /// The exit code or signal of a program that has ended.
    var status: Int32? {
        isRunning ? nil : ending.withLock { $0 }.map { $0 & 0x7f == 0 ? $0 >> 8 & 0xff : $0 & 0x7f }
    }

    /// Whether the system wrote an image of the program's memory as it crashed.
    var hasDumpedCore: Bool {
        !isRunning && ending.withLock { ($0 ?? 0) & 0x80 != 0 }
    }

    func send(_ signal: Int32) {
        if isRunning { kill(identifier, signal) }
    }

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

extension Task where Success == Never, Failure == Never {
    /// Lets others run. Throws: `CancellationError` when the test's time is over: a loop that goes on would keep all tests from
    /// ending.
    static func turn() async throws {
        try checkCancellation()
        await yield()
    }
}
