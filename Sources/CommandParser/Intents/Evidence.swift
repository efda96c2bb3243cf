/// What speaks for and against the readings that rules claim.
///
/// That a message is none of the bot's business (`unknown`) is a reading like any other: words that nothing explains, talk, news
/// and goods that nobody here trades in speak for it. A claim stands when it weighs no less. Courtesy and fillers weigh nothing.
enum Evidence {
    /// What a rule's claim weighs by itself.
    static let claim = 6
    /// The margin of what needs no evidence.
    static let certain = 20

    /// A line is `weight intent … | pattern`: what is added to the readings of which intents when the pattern fits.
    ///
    /// Of `unknown`: what shows that a message is the bot's business, below nought, and what shows that it is none of it.
    static let table: StaticString = #"""
        what makes it business
        -5 unknown | ^ SELL|BUY|NEED|FIND|DISPOSE|CARRY|RENT|V|EMPTY
        -3 unknown | P Q
        -3 unknown | Q P
        -2 unknown | SELL|BUY|DISPOSE|NEED|FIND Q
        -2 unknown | P L
        -2 unknown | L P
        -3 unknown | PHONE|CONTACT
        -2 unknown | WHO
        -2 unknown | V
        -2 unknown | HAVE|STILL Q
        -1 unknown | P
        -3 unknown | TAKERS
        -6 unknown | REFWORD R !SELL !BUY
        -3 unknown | CANCEL !JUNK !WEB
        -4 unknown | ^ YES YES
        -2 unknown | R

        what makes it none
        14 unknown | JUNK
        14 unknown | JUNK JUNK
        14 unknown | WEB
        9 unknown | STUFF
        6 unknown | STUFF !P
        10 unknown | NEWS
        5 unknown | ^ NEWS
        5 unknown | ^ UNK NEWS
        4 unknown | NEWS NEWS
        10 unknown | PRICE P EDIT PRICED !R
        8 unknown | MISFIT
        24 unknown | MISFIT !SELL !REGISTER !R
        5 unknown | LAND !SELL !DISPOSE !BUY !EMPTY
        20 unknown | STRANGE
        8 unknown | REPAIRED
        8 unknown | CHAT
        6 unknown | CHAT CHAT
        7 unknown | WEATHER
        6 unknown | HOME
        4 unknown | HOME HOME
        5 unknown | KIN BUY|SELL
        3 unknown | KIN P
        3 unknown | PAST
        4 unknown | PAST SELL|BUY|P
        4 unknown | SELL|BUY PAST
        6 unknown | SELL|BUY YESTERDAY
        8 unknown | ^ YES NOT .
        6 unknown | PETTY
        6 unknown | BUY FORME PETTY
        4 unknown | PETTY KIN|HOME|PAST|CHAT
        4 unknown | KIN|HOME|PAST|CHAT PETTY
        4 unknown | CHAT|KIN|HOME|PAST !SELL !BUY !NEED !FIND !V !R !PHONE
        5 unknown | ^ HOW|NOT Q P !SELL !BUY !V
        6 unknown | BUY P NOT . !Q !WHO
        3 unknown | SELL|BUY !Q !PRICED !PHONE !L !WHO !ASK !CONTACT

        what tells one reading from another
        12 register | ^ REGISTER !HOW !HOWTEXT !HELP
        8 register | REGISTER ROLE !HOW !HOWTEXT
        8 register | NAMED REGISTER
        -2 sell | PRICED !Q !SELL !DISPOSE
        -4 search | Q
        4 search | STATUS HAVE P
        4 sell | P Q BUY PRICED !NEED
        4 sell | Q P BUY PRICED !NEED
        4 buy | ^ BUY P|Q BUY !WHO
        4 buy | ^ ROLE BUY|NEED P|Q BUY !WHO
        4 report | BUYER|ROLE|REP_NO_SHOW REP_NO_SHOW !Q !SELL !NEED
        6 done | ^ Q|P Q|P DONE .
        3 haul_offer | EMPTY !SELL !NEED !FIND !RENT
        4 haul_offer | RUN V|TO L !WHO
        4 sell | DISPOSE BUY
        4 sell | OUTLET Q
        4 buy | FIND|NEED BUY !ROLE !BUYER !OUTLET !SELLER !WHO
        4 buy | ^ BUY P|Q !SELL
        4 sell | WHO BUY SELL
        4 sell | HAVE|STILL Q SELL
        4 sell | Q P DISPOSE
        4 buy | SELL BUY Q P !WHO
        4 cancel | CANCEL R
        3 cancel | CANCEL !HOW !HOWTEXT !HELP
        4 cancel | DONE CANCEL
        4 cancel | NOT SELL|BUY|NEED NOMORE
        6 cancel | STOPV FIND|NEED|SELL|BUY
        4 report | REP_SCAM !Q
        10 help | EDIT|EDITPRICE HOWTEXT
        8 done | ^ V DONE Q
        6 cancel | NO NO NOMORE
        6 haul_request | ^ CARRY Q P !EMPTY !V
        8 haul_request | CARRY|SEND Q HOWMUCH
        8 haul_request | V L HOWMUCH
        6 buy | WHO Q ASKPRICE !SELL
        6 haul_request | ^ WHO TO L Q !SELL !BUY !HAVE !STILL !NEED
        12 unknown | ^ DONE BROADCAST|MSG .
        10 report | REP_BLOCKED SETTLE
        8 report | R V REP_BLOCKED
        3 status | STATUS R
        8 status | NOTDONE !P !Q
        6 edit | Q INSTEADOF Q
        6 cancel | ^ DONE CANCEL
        8 edit | ^ NEED EDIT|EDITPRICE !P
        8 edit | ^ REFWORD R EDIT|EDITPRICE
        8 reject | ^ EDITPRICE NO|NOT !Q !PRICED !R
        6 haul_request | NEED|FIND|RENT V TO L
        4 accept | ^ YES|SETTLE KIN .
        4 accept | ^ YES|SETTLE D|T !Q !P
        6 buy | WHO HAVE|STILL P|Q ASKSELL
        6 report | REP_SPOILED DONE !P
        6 report | ^ DONE REP_SPOILED !P
        3 status | R STATUS
        4 register | REGISTER NAMED|ROLE
        4 register | NAMED|ROLE REGISTER
        4 haul_request | WHO HAVE V
        10 haul_request | HAVE V NOT|NO .
        4 haul_request | ^ NEED FOR Q P L L !ROLE !UNK !OUTLET !FIND
        4 buy | WHO HAVE|STILL Q !BUY
        4 haul_request | WHO RUN CARRY|HELPME
        8 haul_request | WHO RUN L
        6 haul_offer | ^ HAVE V Q EMPTY
        -6 haul_offer | REFWORD R
        4 buy | HOWMUCH P ANYAMOUNT
        -4 report | ^ SELL|BUY|NEED|FIND
        -4 haul_offer haul_request | SELL !V
        -4 haul_offer | P Q !V !TO !FROM !CARRY
        -4 haul_offer | Q P !V !TO !FROM !CARRY
        4 haul_request | RENT Q|L|P|V
        4 haul_request | GOOD NEED TO
        4 haul_request | ^ NEED FOR Q TO L !ROLE !UNK
        """#

    /// What words that nothing explains weigh: so much if they were the whole text, half when it is one word.
    static let unreadText = 24

    static func unread(words: Int, symbols: Int, of total: Int) -> Int {
        guard words > 0, total > 0 else { return 0 }
        return unreadText * symbols / (words > 1 ? total : 2 * total)
    }

    static func bit(of intent: Intent) -> UInt64 {
        1 << UInt64(Intent.allCases.firstIndex(of: intent) ?? 63)
    }
}
