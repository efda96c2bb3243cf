import CCurl

/// The transfers that a multi handle drives.
struct CurlTransfers {
    private let multi: UnsafeMutableRawPointer
    private let limits: TransportLimits
    private var transfers: [UnsafeMutableRawPointer: CurlTransfer] = [:]
    private var handles: [UInt64: UnsafeMutableRawPointer] = [:]

    init(multi: UnsafeMutableRawPointer, limits: TransportLimits) {
        self.multi = multi
        self.limits = limits
    }

    mutating func start(_ submission: CurlSubmission) {
        let transfer = CurlTransfer(submission, limits: limits)
        guard let easy = curl_easy_init() else {
            transfer.fail(TransportError.notSent(reason: "out of memory"))
            return
        }
        transfer.configure(easy)
        let result = curl_multi_add_handle(multi, easy)
        guard result == CURLM_OK else {
            curl_easy_cleanup(easy)
            transfer.fail(TransportError.notSent(reason: String(cString: curl_multi_strerror(result))))
            return
        }
        transfers[easy] = transfer
        handles[submission.id] = easy
    }

    /// Does nothing when the transfer is over.
    mutating func cancel(_ id: UInt64) {
        guard let easy = handles[id] else { return }
        remove(easy)?.fail(CancellationError())
        curl_easy_cleanup(easy)
    }

    /// Moves every transfer on as far as it goes without waiting.
    mutating func perform() {
        var runningCount: Int32 = 0
        curl_multi_perform(multi, &runningCount)
        var waitingCount: Int32 = 0
        while let message = curl_multi_info_read(multi, &waitingCount) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let result = ccurl_message_result(message)
            remove(easy)?.finish(easy, result: result)
            curl_easy_cleanup(easy)
        }
    }

    mutating func failAll(with error: any Error) {
        for easy in Array(transfers.keys) {
            remove(easy)?.fail(error)
            curl_easy_cleanup(easy)
        }
    }

    private mutating func remove(_ easy: UnsafeMutableRawPointer) -> CurlTransfer? {
        curl_multi_remove_handle(multi, easy)
        let transfer = transfers.removeValue(forKey: easy)
        if let transfer { handles[transfer.submission.id] = nil }
        return transfer
    }
}
