/// A row of a reference table, known outside the program by a stable text.
///
/// The index may change when a table grows, so an id is stored and encoded by its `key`, never by its index.
package protocol ReferenceID: BitwiseCopyable, Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    var index: UInt16 { get }
    init(index: UInt16)

    /// The text that names this row in its table, in a database and in files.
    var key: String { get }

    /// The row with a key, or nil when the table has none.
    init?(key: String)

    /// The ids of every row in the table's order.
    static var all: [Self] { get }
}

extension ReferenceID {
    package static func < (left: Self, right: Self) -> Bool {
        left.index < right.index
    }

    package var description: String {
        key
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let key = try container.decode(String.self)
        guard let id = Self(key: key) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(Self.self) is called \(key)")
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
