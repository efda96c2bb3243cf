import Market
import Vocabulary

/// What is said to and by focal points and operators.
protocol ProgrammeWording: Speaking {
    func notYourProvince(_ place: Location) -> Message
    func lockdownSet(_ lockdown: Lockdown) -> Message
    /// All that was lifted: with a province also what its districts had of their own.
    func lockdownLifted(_ places: [Location]) -> Message
    func lockdownNotice(_ lockdown: Lockdown, isOn: Bool) -> Message
    func lockdowns(_ lockdowns: [Lockdown]) -> Message
    func askLockdownPlace() -> Message

    func figures(_ figures: Figures, _ query: FiguresQuery) -> Message

    func askBroadcastText() -> Message
    func broadcastTooLong(_ letters: Int) -> Message
    func broadcastQuestion(_ count: Int, _ place: Location, _ body: String) -> Message
    func broadcastSent(_ count: Int) -> Message
    func nobodyToBroadcastTo(_ place: Location) -> Message
    /// The text that goes out, marked and with the way to stop it.
    func broadcast(_ body: String, from party: Party) -> Message
    func broadcastDropped() -> Message
}
