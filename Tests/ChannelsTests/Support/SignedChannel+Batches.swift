@testable import Channels

extension SignedChannel {
    /// What the adapter makes of a JSON body that its provider signs.
    func batch(_ body: String) throws -> InboundBatch {
        try adapter.handleInbound(signed(.post(body, at: SignedChannel.nowMs)))
    }
}
