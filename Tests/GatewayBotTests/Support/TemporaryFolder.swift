import Foundation

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder: Sendable {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "gatewaybot-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    func path(_ name: String) -> String {
        root + "/" + name
    }

    /// Writes a file and returns its path.
    func write(_ name: String, _ content: some Collection<UInt8>) throws -> String {
        try Data(content).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Writes a text file and returns its path.
    func write(_ name: String, _ content: String) throws -> String {
        try write(name, Array(content.utf8))
    }
}
