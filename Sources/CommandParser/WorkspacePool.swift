import Synchronization

/// Buffers that wait for the next message, as many as messages were ever parsed at once.
///
/// The lock is held for taking one out and putting it back only, not while a message is parsed.
final class WorkspacePool: Sendable {
    private let idle = Mutex<[Workspace]>([])

    func withWorkspace<Result>(_ body: (inout Workspace) -> Result) -> Result {
        var workspace = idle.withLock { $0.popLast() } ?? Workspace()
        let result = body(&workspace)
        idle.withLock { $0.append(workspace) }
        return result
    }
}
