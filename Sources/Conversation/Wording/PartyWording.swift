import Market
import Vocabulary

/// What is said when somebody registers, is vouched for, or links another phone.
protocol PartyWording: Speaking {
    /// "hợp tác xã", "nhà xe": a role inside a sentence.
    func word(for role: Role) -> String
    func askRole() -> Message
    func askName() -> Message
    func askHome(known: Location?) -> Message
    func registered(_ party: Party, approval: Approval, takesBroadcasts: Bool) -> Message
    func askWhetherToChangeRole(from old: Role, to new: Role, code: String) -> Message
    /// Focal points and operators are appointed, not registered by text.
    func appointedOnly() -> Message
    func registrationNotice(_ party: Party, at address: Address?) -> Message
    /// To the official who vouched for the former name, or another.
    func renamedNotice(_ party: Party, from name: String, at address: Address?) -> Message
    func approved(_ party: Party) -> Message
    func approvedNotice(_ party: Party) -> Message
    func waitingForApproval(_ parties: [(party: Party, address: Address?)]) -> Message
    func nobodyWaits() -> Message
    func blocked(_ party: Party, at address: Address?, isOn: Bool) -> Message
    func blockedNotice(isOn: Bool) -> Message
    func askWhomToBlock(isOn: Bool) -> Message
    func askWhomToActFor() -> Message
    /// To an official who acts for somebody with a number that has a digit too few or too many.
    func wrongNumber(_ digits: String, isTooShort: Bool) -> Message

    /// To an official who acts for somebody that is blocked, or that wants no texts.
    func cannotActFor(_ address: Address, isBlocked: Bool) -> Message
    /// - Parameter fits: who could be brought together with what was posted, best first; empty for none or several posted.
    func actedFor(_ address: Address, _ result: Message, _ listing: Listing, fits: [Match]) -> Message
    func actedForNotice(by actor: Party, _ listings: [Listing]) -> Message
    func completeActFor(_ question: Message) -> Message
    func canOnlyActWithOffers() -> Message
    func connected(_ deal: Deal) -> Message
    /// To the official who takes back what was brought together.
    func disconnected(_ deal: Deal) -> Message

    func askLinkNumber() -> Message
    func linkAsked(_ address: Address) -> Message
    /// To the other phone: the code, and that it is for the owner's eyes.
    func linkCode(_ code: String, for address: Address) -> Message
    /// Nobody is bombarded through the bot.
    func linkTooOften(_ address: Address) -> Message
    func linked() -> Message
    func linkRefused() -> Message
}
