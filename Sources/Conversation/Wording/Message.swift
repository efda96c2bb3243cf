/// A text in parts that matter more or less, so that it can be made to fit.
struct Message: Hashable, Sendable {
    var parts: [Part]

    init(_ parts: [Part]) {
        self.parts = parts
    }

    /// A message that is never shortened.
    init(_ text: String) {
        parts = [.must(text)]
    }

    static func + (left: Message, right: Message) -> Message {
        Message(left.parts + right.parts)
    }

    /// A sentence or a line of a list.
    struct Part: Hashable, Sendable {
        var text: String
        /// A shorter wording of the same, used before anything but hints is left out.
        var brief: String?
        var weight: Weight

        /// What the message is for.
        static func must(_ text: String, brief: String? = nil) -> Part {
            Part(text: text, brief: brief, weight: .must)
        }

        /// Left out when even short forms do not fit.
        static func may(_ text: String, brief: String? = nil) -> Part {
            Part(text: text, brief: brief, weight: .may)
        }

        /// A hint that is the first to go.
        static func hint(_ text: String) -> Part {
            Part(text: text, brief: nil, weight: .hint)
        }
    }

    /// What may be left out first.
    enum Weight: Int, Hashable, Sendable {
        case hint, may, must
    }
}

extension Message: ExpressibleByArrayLiteral {
    init(arrayLiteral parts: Part...) {
        self.init(parts)
    }
}

extension Message: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    init(stringLiteral text: String) {
        self.init(text)
    }
}
