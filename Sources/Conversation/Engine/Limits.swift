/// How much the bot says, so that nobody is flooded and two machines do not talk for long.
package struct Limits: Hashable, Sendable {
    /// Replies to one sender a day.
    package var repliesPerDay = 500
    /// Answers to the same text with nothing done, before silence.
    package var answersToTheSame = 3
    /// Answers in a row to texts that nobody understands, before silence.
    package var answersToTheUnknown = 2
    /// How long that silence lasts, in seconds.
    package var quietSeconds: Int64 = 3_600
    /// Notices of any kind to one address within a day beyond which no new counterparts are named to it.
    package var matchNoticesPerDay = 4
    /// Proposals to one party that somebody may take back within a day, and still propose to it: each is two texts to it.
    package var proposalsTakenBackPerDay = 3
    /// Notices of any kind to one address within a day beyond which nobody can have a code sent to it.
    package var noticesBeforeLinkCode = 12
    /// Owners of fitting listings that are told about a new one.
    package var announcements = 2
    /// How long an announcement waits for the one who listed to choose somebody, in seconds.
    package var announcementHoldSeconds: Int64 = 900
    /// Counterparts in a numbered list: in a text message and in a chat.
    package var linesInMessage = 3
    package var linesInChat = 5

    package init() {}
}
