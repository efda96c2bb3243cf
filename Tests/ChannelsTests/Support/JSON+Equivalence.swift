@testable import Channels

extension JSON {
    var members: [Member] {
        if case .object(let members) = self { members } else { [] }
    }

    /// Whether this says at least what the other says: objects may have further members, and order does not count.
    func contains(_ other: JSON) -> Bool {
        switch (self, other) {
        case (.object, .object(let members)): members.allSatisfy { self[$0.name].contains($0.value) }
        case (.array(let own), .array(let others)):
            own.count == others.count && zip(own, others).allSatisfy { $0.contains($1) }
        default: self == other
        }
    }
}
