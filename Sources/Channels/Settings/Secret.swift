/// A credential that cannot be printed by accident: its description and mirror are redacted.
package struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    package init(_ value: String) {
        self.value = value
    }

    /// The credential itself, for the one place that sends or hashes it.
    package var revealed: String { value }

    /// The credential's UTF-8 bytes, as a key.
    package var bytes: [UInt8] { Array(value.utf8) }

    package var description: String { "<redacted>" }
    package var debugDescription: String { "<redacted>" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
