import CCurl
import Channels
import Foundation

/// A ``Transport`` over libcurl's multi interface, all of it on one thread of its own.
///
/// Connections are kept and reused, over HTTP/2 where the provider speaks it. Certificates are always verified,
/// redirects are answers and not followed, and only `http` and `https` are spoken. The thread ends when the transport
/// is closed or released.
final class CurlTransport: Transport {
    private let mailbox = CurlMailbox()

    init(limits: TransportLimits = TransportLimits()) {
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        let thread = Thread { [mailbox] in
            CurlLoop(mailbox: mailbox, limits: limits).run()
        }
        thread.name = "curl"
        thread.start()
    }

    deinit {
        mailbox.close()
    }

    func send(_ request: ProviderRequest) async throws -> ProviderResponse {
        let id = mailbox.nextID()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                mailbox.submit(CurlSubmission(id: id, request: request, continuation: continuation))
                // A cancellation before the line above found nothing to cancel.
                if Task.isCancelled { mailbox.cancel(id) }
            }
        } onCancel: {
            mailbox.cancel(id)
        }
    }

    /// Fails what is under way with ``TransportError/closed`` and ends the thread.
    func close() {
        mailbox.close()
    }
}
