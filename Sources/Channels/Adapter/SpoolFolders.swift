/// Where a modem daemon leaves messages and picks them up.
package struct SpoolFolders: Sendable, Equatable {
    package var incoming: String
    package var outgoing: String
    /// Where the daemon moves what it sent, if it does.
    package var sent: String?
    /// Where the daemon moves what it could not send, if it does.
    package var failed: String?

    package init(incoming: String, outgoing: String, sent: String? = nil, failed: String? = nil) {
        self.incoming = incoming
        self.outgoing = outgoing
        self.sent = sent
        self.failed = failed
    }
}
