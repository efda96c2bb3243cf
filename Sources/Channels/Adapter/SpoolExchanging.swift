/// A channel that exchanges files with a modem daemon on the same machine.
///
/// The adapter turns bytes into messages and messages into files; who reads and writes them is not its business.
package protocol SpoolExchanging: ChannelAdapter {
    /// The folders that the daemon is configured with.
    var folders: SpoolFolders { get }

    /// Decodes a file that the daemon left: a message or report in its incoming folder, or one of our own files that it
    /// moved to its sent or failed folder.
    ///
    /// Throws: ``WebhookRejection`` `.undecodable`.
    func decode(_ file: SpoolFile, in folder: SpoolFolder) throws(WebhookRejection) -> InboundBatch

    /// The file that makes the daemon send a message; its name is the same for the same message, so that writing it
    /// twice sends once. Throws: ``SendRefusal``.
    func file(for message: OutboundMessage) throws(SendRefusal) -> SpoolFile
}
