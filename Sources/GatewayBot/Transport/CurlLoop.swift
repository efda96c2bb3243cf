import CCurl
import Channels

/// The thread's work: takes requests from the mailbox, drives them, and wakes their callers.
///
/// Lives and dies on one thread; nothing of it is shared but the mailbox.
struct CurlLoop {
    let mailbox: CurlMailbox
    let limits: TransportLimits

    /// Until the mailbox is closed.
    func run() {
        guard let multi = curl_multi_init() else {
            refuseEverything()
            return
        }
        ccurl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, limits.maximumConnections)
        mailbox.setSleeper(UInt(bitPattern: multi))
        var transfers = CurlTransfers(multi: multi, limits: limits)
        while true {
            let post = mailbox.collect()
            post.submissions.forEach { transfers.start($0) }
            post.cancellations.forEach { transfers.cancel($0) }
            if post.isClosed { break }
            transfers.perform()
            curl_multi_poll(multi, nil, 0, Self.longestSleepMilliseconds, nil)
        }
        transfers.failAll(with: TransportError.closed)
        mailbox.setSleeper(nil)
        curl_multi_cleanup(multi)
    }

    /// Wake-ups and libcurl's own timers end a sleep; this only bounds it.
    private static let longestSleepMilliseconds: Int32 = 60_000

    /// Without a handle there is no sending: out of memory or file descriptors at start.
    private func refuseEverything() {
        mailbox.close()
        for submission in mailbox.collect().submissions {
            submission.continuation.resume(throwing: TransportError.closed)
        }
    }
}
