package import Vocabulary

/// How a store is opened.
package struct StoreOptions: Sendable {
    /// How long a write waits for another process that holds the file.
    package var busyTimeout: Duration = .seconds(5)
    /// Connections that read at the same time; at least 1.
    package var readers = 4
    /// Pages of 4 KiB that each connection keeps; the writer's share of memory is four times this.
    package var cachePages = 1_250
    /// Pages that the file may grow to, so that the disk keeps room for others; `nil` for no limit of its own.
    package var maximumPages: Int?
    /// Works at most in one transaction.
    package var worksPerCommit = 256
    /// The clocks by which days are counted in figures.
    package var offset = TimeZoneOffset.vietnam

    package init() {}
}
