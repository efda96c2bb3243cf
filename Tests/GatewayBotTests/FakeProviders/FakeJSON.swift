import Foundation

/// JSON as a fake provider reads it, without the bot's own reader.
enum FakeJSON: Decodable, Sendable {
    case object([String: FakeJSON])
    case array([FakeJSON])
    case text(String)
    case other(String)

    init?(_ text: String) {
        guard let value = try? JSONDecoder().decode(FakeJSON.self, from: Data(text.utf8)) else { return nil }
        self = value
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let object = try? value.decode([String: FakeJSON].self) {
            self = .object(object)
        } else if let array = try? value.decode([FakeJSON].self) {
            self = .array(array)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let truth = try? value.decode(Bool.self) {
            self = .other("\(truth)")
        } else if let number = try? value.decode(Decimal.self) {
            self = .other("\(number)")
        } else {
            self = .other("null")
        }
    }

    /// A string, or a number or truth as JSON writes it.
    var text: String? {
        switch self {
        case .text(let text), .other(let text): text
        case .object, .array: nil
        }
    }

    /// The member or element of that name or number.
    subscript(step: String) -> FakeJSON? {
        switch self {
        case .object(let members): members[step]
        case .array(let elements): Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
        case .text, .other: nil
        }
    }
}
