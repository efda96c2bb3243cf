import CommandParser
import Foundation

/// The fields of a frame as texts that can be compared, without its free text.
struct Frame: Equatable, Sendable {
    let intent: String
    private let items: [[String: String]]
    private var fields: [String: String]
    /// The codes that are right where a town and a rural district share a name.
    private let eitherDistrict: [String: [String]]

    private static let ignored: Set<String> = [
        "intent", "items", "confidence", "repairs", "grade", "name", "body", "id", "text",
    ]

    init(_ object: [String: Any]) {
        intent = object["intent"] as? String ?? ""
        let items = object["items"] as? [[String: Any]] ?? []
        self.items = items.map { Self.fields($0) }.sorted {
            "\($0.sorted { $0.key < $1.key })" < "\($1.sorted { $0.key < $1.key })"
        }
        fields = Self.fields(object)
        eitherDistrict = ["district", "to_district"].reduce(into: [:]) { either, key in
            either[key] = (object[key + "_any"] as? [String])?.sorted()
        }
    }

    init(_ command: Command) throws {
        let line = Data(FrameJSON.line(command).utf8)
        self.init(try JSONSerialization.jsonObject(with: line) as? [String: Any] ?? [:])
    }

    /// Whether a reading has every annotated field and none besides.
    func isMet(by reading: Frame) -> Bool {
        var reading = reading
        for (key, codes) in eitherDistrict where reading.fields[key].map(codes.contains) == true {
            reading.fields[key] = nil
            reading.fields[key + "_any"] = fields[key + "_any"]
        }
        return intent == reading.intent && items == reading.items && fields == reading.fields
    }

    private static func fields(_ object: [String: Any]) -> [String: String] {
        object.reduce(into: [:]) { fields, member in
            guard !ignored.contains(member.key) else { return }
            switch member.value {
            case is NSNull: break
            case let list as [String]: if !list.isEmpty { fields[member.key] = list.sorted().joined(separator: " ") }
            case let number as NSNumber: fields[member.key] = "\(number.doubleValue)"
            case let text as String: if !text.isEmpty { fields[member.key] = text.lowercased() }
            default: break
            }
        }
    }
}
