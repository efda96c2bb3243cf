/// A channel that exchanges files with a modem daemon on the same machine.
///
/// The adapter turns bytes into messages and messages into files; who reads and writes them is not its business.
package protocol SpoolExchanging: ChannelAdapter {
    /// The folders that the daemon is configured with.
    var folders: SpoolFolders { get }

    /// The names of those files in a folder that are the bot's to take away, those of one message together and in order.
    func grouped(_ names: [String], in folder: SpoolFolder) -> [[String]]

    /// Decodes the files of one message or report that the daemon left in its incoming folder, or one of our own files
    /// that it moved to its sent or failed folder.
    ///
    /// Throws: ``WebhookRejection`` `.undecodable`.
    func decode(_ files: [SpoolFile], in folder: SpoolFolder) throws(WebhookRejection) -> InboundBatch

    /// The file that makes the daemon send a message; its name is the same for the same message, so that writing it
    /// twice sends once. Throws: ``SendRefusal``.
    func file(for message: OutboundMessage) throws(SendRefusal) -> SpoolFile
}
