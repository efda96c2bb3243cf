import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a crash leaves behind of the process's memory, which holds the channels' secrets, numbers and texts.
enum CrashTraces {
    /// No image of the memory that is written to a file is as short, and a system that hands images over to a program of its own,
    /// which 0 does not keep from it, is told by exactly this that there is to be none:
    /// https://man7.org/linux/man-pages/man5/core.5.html
    private static let noImage = rlimit(rlim_cur: 1, rlim_max: 1)

    /// The signals of a crash.
    private static let signals = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// Has nothing of the memory written anywhere when the process crashes.
    ///
    /// Swift's runtime writes the registers to standard error, with what they point to, unless `SWIFT_BACKTRACE` says
    /// otherwise; whoever has set it has decided, for instance on `registers=none`.
    static func forbid(environment: [String: String] = ProcessInfo.processInfo.environment) {
        var limit = noImage
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_CORE.rawValue)
        #else
            let resource = RLIMIT_CORE
        #endif
        setrlimit(resource, &limit)
        if environment["SWIFT_BACKTRACE"] == nil { signals.forEach { signal($0, SIG_DFL) } }
    }
}
