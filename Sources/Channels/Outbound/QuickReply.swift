/// An answer that is offered as a button.
package struct QuickReply: Sendable, Equatable {
    /// What stands on the button.
    package var label: String
    /// What is sent when it is tapped.
    package var text: String

    package init(label: String, text: String) {
        self.label = label
        self.text = text
    }

    /// The label as far as a button of so many characters holds it.
    func label(atMost count: Int) -> String {
        label.count <= count ? label : label.prefix(count - 1) + "…"
    }
}

extension QuickReply: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) {
        self.init(label: text, text: text)
    }
}
