/// A channel that exchanges files with a modem daemon on the same machine.
///
/// The adapter turns bytes into messages and messages into files; who reads and writes them is not its business.
package protocol SpoolExchanging: ChannelAdapter {
    /// The folders that the daemon is configured with.
    var folders: SpoolFolders { get }

    /// Decodes a file that the daemon left, which may be a message or a receipt.
    ///
    /// `fileName` is the last component. Throws: ``WebhookRejection`` `.undecodable`.
    func decode(fileName: String, content: [UInt8], receivedAtMs: Int64) throws(WebhookRejection) -> InboundBatch

    /// The file that makes the daemon send a message; its name is the same for the same message, so that writing it
    /// twice sends once. Throws: ``SendRefusal``.
    func file(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> SpoolFile
}
