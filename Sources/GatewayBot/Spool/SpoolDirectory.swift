import Channels
import Foundation

/// The file system as a modem daemon's spool needs it: whole files or none, and on disk before anybody relies on them.
struct SpoolDirectory: Sendable {
    /// What tells whether a file has changed since it was last looked at.
    struct Entry: Hashable, Sendable {
        var name: String
        var bytes: Int64
        var changedAtNanoseconds: Int64
    }

    /// Our drafts are named so that nobody takes them for messages.
    private static let draftPrefix = ".gatewaybot-draft."

    /// No message of any daemon is longer, so a larger file is none.
    private static let largestFileBytes: Int64 = 64 * 1024

    /// The regular files of a folder by name; hidden ones, ours and others' drafts, are left out.
    ///
    /// Throws: ``SpoolError``.
    func entries(of folder: String) throws -> [Entry] {
        guard let stream = opendir(folder) else { throw SpoolError.cannotRead(path: folder, code: errno) }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let item = readdir(stream) {
            // The name is read where it stands: an entry is shorter than its type says, and what follows may be nobody's.
            guard let field = item.pointer(to: \.d_name) else { continue }
            let name = String(cString: UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))
            var status = stat()
            guard !name.hasPrefix("."), stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                status.st_size <= Self.largestFileBytes
            else { continue }
            let changed = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
            entries.append(Entry(name: name, bytes: Int64(status.st_size), changedAtNanoseconds: changed))
        }
        return entries.sorted { $0.name < $1.name }
    }

    func contains(_ name: String, in folder: String) -> Bool {
        access("\(folder)/\(name)", F_OK) == 0
    }

    /// Throws: ``SpoolError``.
    func read(_ name: String, in folder: String) throws -> SpoolFile {
        let path = "\(folder)/\(name)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw SpoolError.cannotRead(path: path, code: errno)
        }
        return SpoolFile(name: name, content: Array(data))
    }

    /// A file that is gone already is no error. Throws: ``SpoolError``.
    func remove(_ name: String, in folder: String) throws {
        let path = "\(folder)/\(name)"
        guard unlink(path) == 0 || errno == ENOENT else { throw SpoolError.cannotRemove(path: path, code: errno) }
    }

    /// Whether a file was begun and not moved to its place.
    func hasDraft(of file: SpoolFile, in folder: String) -> Bool {
        contains(Self.draftPrefix + file.name, in: folder)
    }

    /// Puts a file into a folder at once and for good: it is written and flushed elsewhere, then renamed.
    ///
    /// Throws: ``SpoolError``.
    func write(_ file: SpoolFile, to folder: String, draftIn draftFolder: String) throws {
        let draft = "\(draftFolder)/\(Self.draftPrefix)\(file.name)"
        let path = "\(folder)/\(file.name)"
        try writeDurably(file.content, to: draft)
        guard rename(draft, path) == 0 else {
            let code = errno
            unlink(draft)
            throw SpoolError.cannotWrite(path: path, code: code)
        }
        // The new name is on disk only with its folder.
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
        if descriptor >= 0 {
            fsync(descriptor)
            close(descriptor)
        }
    }

    private func writeDurably(_ content: [UInt8], to path: String) throws {
        // The daemon may run as another user of our group.
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
        guard descriptor >= 0 else { throw SpoolError.cannotWrite(path: path, code: errno) }
        defer { close(descriptor) }
        var written = 0
        while written < content.count {
            let count = content[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw SpoolError.cannotWrite(path: path, code: errno) }
            written += count
        }
        guard fsync(descriptor) == 0 else { throw SpoolError.cannotWrite(path: path, code: errno) }
    }
}
