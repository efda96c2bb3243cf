/// The parameters of a query or form in their order, with values as the bytes that were encoded.
struct FormParameters: Sendable, Equatable {
    struct Parameter: Sendable, Equatable {
        var name: String
        var value: [UInt8]
    }

    private(set) var all: [Parameter] = []

    init() {}

    /// Reads `name=value` pairs joined by `&`; pairs without `=` have an empty value.
    init(parsing encoded: some Sequence<UInt8>) {
        for pair in Array(encoded).split(separator: UInt8(ascii: "&")) {
            let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(decoding: PercentEncoding.decodeForm(sides[0]), as: UTF8.self)
            all.append(Parameter(name: name, value: sides.count > 1 ? PercentEncoding.decodeForm(sides[1]) : []))
        }
    }

    mutating func append(contentsOf other: FormParameters) {
        all.append(contentsOf: other.all)
    }

    mutating func append(name: String, value: String) {
        all.append(Parameter(name: name, value: Array(value.utf8)))
    }

    /// The raw value of the last parameter of that name: some providers repeat a name and mean the last.
    func bytes(_ name: String) -> [UInt8]? {
        all.last { $0.name == name }?.value
    }

    /// The value of the last parameter of that name, with bytes that are no UTF-8 replaced; for codes and numbers.
    subscript(name: String) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of the first of several names that is there and not empty.
    func first(of names: String...) -> String? {
        names.lazy.compactMap { self[$0] }.first { !$0.isEmpty }
    }

    /// A text that a person wrote, empty if it is missing. Throws: `.undecodable` when it is no UTF-8.
    func text(_ name: String) throws(WebhookRejection) -> String {
        guard let text = String(validating: bytes(name) ?? [], as: UTF8.self) else {
            throw .undecodable("\(name) is not UTF-8")
        }
        return text
    }

    /// A value that the request makes no sense without. Throws: `.undecodable` when it is missing or empty.
    func required(_ name: String) throws(WebhookRejection) -> String {
        guard let value = self[name], !value.isEmpty else { throw .undecodable("\(name) is missing") }
        return value
    }
}

extension FormParameters {
    /// The same parameters for providers that cannot decide how to spell their names.
    func withLowercasedNames() -> FormParameters {
        var copy = FormParameters()
        copy.all = all.map { Parameter(name: $0.name.lowercased(), value: $0.value) }
        return copy
    }
}
