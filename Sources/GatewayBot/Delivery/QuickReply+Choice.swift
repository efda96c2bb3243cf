import Channels
import Conversation

extension QuickReply {
    /// A button that shows number and meaning and sends the number.
    init(_ choice: Choice) {
        self.init(label: "\(choice.number) \(choice.label)", text: "\(choice.number)")
    }
}
