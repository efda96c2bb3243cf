/// A file of a modem daemon's spool; to send one, write it under a temporary name outside and rename it.
package struct SpoolFile: Sendable, Equatable {
    /// The last component of the path.
    package var name: String
    package var content: [UInt8]

    package init(name: String, content: [UInt8]) {
        self.name = name
        self.content = content
    }
}
