import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How many connections the front holds at once; further ones wait in the system's queue until one ends.
///
/// Each takes a file descriptor, and the store and the sending must never be out of them.
enum ConnectionLimit {
    /// More than the providers of a country open, few enough to fit into some tens of megabytes.
    private static let most = 8_192
    /// For the store's files and for connections to providers.
    private static let reserved = 700
    private static let fewest = 64

    /// Raises the process's soft limit of open files as far as it may, and returns the connections that fit.
    static func raisingOpenFiles() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
            let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return fewest }
        let wanted = rlim_t(most + reserved)
        if limit.rlim_cur < wanted {
            var raised = limit
            raised.rlim_cur = min(wanted, limit.rlim_max)
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        return max(fewest, min(most, Int(clamping: limit.rlim_cur) - reserved))
    }
}
