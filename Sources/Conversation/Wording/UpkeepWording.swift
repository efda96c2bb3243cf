import CommandParser
import Market
import Vocabulary

/// Greetings, help, and what concerns the conversation itself.
protocol UpkeepWording: Speaking {
    func greeting(_ role: Role) -> Message
    func youAreWelcome() -> Message
    func help(_ role: Role) -> Message
    func help(on topic: HelpTopic) -> Message
    /// A hint with an example after a text that nobody understood.
    func notUnderstood() -> Message
    /// The last word before silence.
    func notUnderstoodAgain() -> Message
    func tooManyToday() -> Message

    func silenced() -> Message
    func stillSilenced() -> Message
    func awake() -> Message
    func notices(isOn: Bool, takesBroadcasts: Bool) -> Message
    func broadcasts(isOn: Bool) -> Message
    /// Where somebody lives, as understood.
    func homeNoted(_ place: Location) -> Message.Part
    func accents(isOn: Bool) -> Message
    func languageChosen() -> Message
    func askWhetherToForget(_ code: String) -> Message
    func forgotten() -> Message
    func nothingForgotten() -> Message
}
