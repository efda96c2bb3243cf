import Synchronization

/// Buffers that wait for the next message, as many as messages were ever parsed at once.
///
/// The lock is held for taking one out and putting it back only, not while a message is parsed.
final class WorkspacePool: Sendable {
    /// A workspace that can lie in an array; whoever took it out is the only one to have it.
    private final class Shelf: @unchecked Sendable {
        var workspace = Workspace()
    }

    private let idle = Mutex<[Shelf]>([])

    func withWorkspace<Result>(_ body: (inout Workspace) -> Result) -> Result {
        let shelf = idle.withLock { $0.popLast() } ?? Shelf()
        defer { idle.withLock { $0.append(shelf) } }
        return body(&shelf.workspace)
    }
}
