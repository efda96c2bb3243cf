import BotStore
import Channels
import Logging
import ServiceLifecycle
import Vocabulary

/// Takes in what a modem daemon leaves in its folders, each file once, and clears it away.
///
/// A file is removed only after what it says is on disk; one that is found again after a crash in between is recognised
/// by its name and only removed. Files that are not understood stay where they are.
struct SpoolWatcher: Service {
    let channel: ChannelDirectory.Entry
    let adapter: any SpoolExchanging
    let intake: Intake
    let time: any TimeSource
    let metrics: BotMetrics
    let logger: Logger
    let directory = SpoolDirectory()

    /// Daemons themselves look into their folders every few seconds.
    private static let secondsBetweenLooks: Int64 = 1

    /// What a look remembers for the next one.
    struct Memory: Sendable {
        /// Files as they were at the last look: one that is still being written changes.
        fileprivate var seen: [SpoolFolder: Set<SpoolDirectory.Entry>] = [:]
        /// Files that were not understood, so that each is complained about once.
        fileprivate var unreadable: [SpoolFolder: Set<SpoolDirectory.Entry>] = [:]
        /// Whether the last look failed, so that a missing folder is complained about once.
        fileprivate var isBroken = false
    }

    /// Until graceful shutdown.
    func run() async throws {
        await cancelWhenGracefulShutdown {
            var memory = Memory()
            while !Task.isCancelled {
                await look(&memory)
                await time.sleep(until: time.now.adding(seconds: Self.secondsBetweenLooks))
            }
        }
    }

    /// Handles every file that has come to rest; what fails is tried again at the next look.
    func look(_ memory: inout Memory) async {
        do {
            for folder in [SpoolFolder.incoming, .sent, .failed] {
                guard let path = adapter.folders[folder] else { continue }
                try await look(into: folder, at: path, &memory)
            }
            memory.isBroken = false
        } catch {
            guard !Task.isCancelled, !memory.isBroken else { return }
            memory.isBroken = true
            if error is StoreError { metrics.count(.storeFailures) }
            logger.error("cannot work off the spool", metadata: ["channel": "\(channel.name)", "error": "\(error)"])
        }
    }

    private func look(into folder: SpoolFolder, at path: String, _ memory: inout Memory) async throws {
        let entries = Set(try directory.entries(of: path))
        let settled = entries.intersection(memory.seen[folder, default: []])
        memory.seen[folder] = entries
        memory.unreadable[folder]?.formIntersection(entries)
        let known = memory.unreadable[folder, default: []]
        // Parts that are written one after the other belong together: none is taken while another is still changing.
        for group in adapter.grouped(entries.map(\.name), in: folder) {
            let members = entries.filter { group.contains($0.name) }
            guard members.isSubset(of: settled), known.isDisjoint(with: members) else { continue }
            let isUnderstood = try await handle(group, in: folder, at: path)
            if !isUnderstood { memory.unreadable[folder, default: []].formUnion(members) }
        }
    }

    /// - Returns: false when the files cannot be read as messages, and were left alone.
    private func handle(_ names: [String], in folder: SpoolFolder, at path: String) async throws -> Bool {
        let batch: InboundBatch
        do {
            batch = try adapter.decode(try names.map { try directory.read($0, in: path) }, in: folder)
        } catch let rejection as WebhookRejection {
            metrics.count(.refusals, ["channel": channel.name, "status": "file"])
            let metadata: Logger.Metadata = [
                "channel": "\(channel.name)", "file": "\(path)/\(names[0])", "reason": "\(rejection.reason)",
            ]
            logger.error("cannot read a file of the spool; it stays where it is", metadata: metadata)
            return false
        }
        try await intake.take(batch, of: channel, over: .outbox, now: time.now)
        for name in names { try directory.remove(name, in: path) }
        return true
    }
}

extension SpoolFolders {
    fileprivate subscript(folder: SpoolFolder) -> String? {
        switch folder {
        case .incoming: incoming
        case .sent: sent
        case .failed: failed
        }
    }
}
