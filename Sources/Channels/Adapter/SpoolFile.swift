/// A file to be put into a daemon's outgoing folder: write it under a temporary name, then rename.
package struct SpoolFile: Sendable, Equatable {
    /// The last component of the path.
    package var name: String
    package var content: [UInt8]

    package init(name: String, content: [UInt8]) {
        self.name = name
        self.content = content
    }
}
