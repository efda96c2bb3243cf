import Foundation
import Testing

/// A crash leaves nothing of the memory behind, which holds secrets, numbers and texts.
@Suite(.timeLimit(.minutes(5)))
struct CrashTraceTests {
    private static let withoutLimit = "ulimit -c unlimited"

    /// Whether the system writes images of crashed programs at all, seen by a shell that crashes.
    @Sendable private static func systemWritesCores() async throws -> Bool {
        let folder = try TemporaryFolder()
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let shell = try ChildProcess(
            "/bin/sh", ["-c", "\(withoutLimit); kill -ABRT $$"], in: folder.root,
            streams: ChildProcess.Streams(input: nothing, output: nothing, errors: nothing))
        try await shell.waitUntilEnded()
        return shell.hasDumpedCore
    }

    /// The runtime would write registers, and what they point to.
    @Test func aCrashSaysNothingOfTheMemory() async throws {
        let folder = try TemporaryFolder()
        let bot = try BotProcess(
            ["serve", "--port", "0"], environment: ["GATEWAYBOT_DATABASE": "bot.sqlite"], in: folder)
        #expect(try await bot.port() != nil)
        bot.crash()
        let result = try await bot.result()
        #expect(result.status == SIGABRT)
        #expect(!result.errors.contains("Registers:") && !result.errors.contains("Backtrac"))
    }

    @Test(.enabled("the system writes no images of crashed programs", systemWritesCores))
    func aCrashWritesNoImageOfTheMemory() async throws {
        let folder = try TemporaryFolder()
        let bot = try BotProcess(
            ["serve", "--port", "0"], after: Self.withoutLimit,
            environment: ["GATEWAYBOT_DATABASE": "bot.sqlite"], in: folder)
        #expect(try await bot.port() != nil)
        bot.crash()
        let result = try await bot.result()
        #expect(result.status == SIGABRT)
        #expect(!result.hasDumpedCore)
        let left = try FileManager.default.contentsOfDirectory(atPath: folder.root)
        #expect(!left.contains { $0.hasPrefix("core") })
    }
}
