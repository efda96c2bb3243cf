import Market
import Vocabulary

/// What is said while two parties come to terms.
protocol DealWording: Speaking {
    /// To the proposer: who was asked and by when an answer comes.
    func asked(_ view: Standpoint, offersHaul: Bool) -> Message
    /// The same for several at once, each for its share.
    func askedSeveral(_ views: [Standpoint]) -> Message
    /// To the other side: what is proposed and how to answer.
    func proposal(_ view: Standpoint) -> Message
    func nudge(_ view: Standpoint) -> Message
    /// To each side: the other's name and number.
    func agreed(_ view: Standpoint) -> Message
    /// To the one who consented first: the other is being asked.
    func waitsForOther(_ view: Standpoint) -> Message
    func declined(_ view: Standpoint) -> Message
    func declinedNotice(_ view: Standpoint) -> Message
    func lapsedNotice(_ view: Standpoint) -> Message
    func takenNotice(_ view: Standpoint) -> Message
    func cancelledDeal(_ view: Standpoint) -> Message
    func cancelledNotice(_ view: Standpoint) -> Message
    /// The next candidate after a proposal came to nothing.
    func next(_ own: Listing, _ match: Match) -> Message
    func noneLeft(_ own: Listing, _ ladder: Ladder) -> Message
    func status(_ view: Standpoint) -> Message
    /// To a side that wants to arrange or change something of an agreed deal: the other side's number.
    func arrange(_ view: Standpoint) -> Message
    func nothingToAnswer() -> Message
    func whichToAnswer(_ deals: [Deal]) -> Message
    /// "đang chờ trả lời", "đã chốt": where a deal stands, inside a sentence.
    func stateWords(_ state: DealState) -> String
    /// What a party is called before both sides agreed: an organisation's name, else what it does.
    func publicName(_ party: Party?, as kind: ListingKind) -> String
    /// A party's own name, or its role.
    func name(_ party: Party?) -> String
}
