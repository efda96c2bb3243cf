/// Which words in which order say what a message wants: the first rule that fits decides.
///
/// A line is `intent option=value … | pattern`. The elements of a pattern must be said in their order, with anything between: a name
/// of the word tables or of `Piece.Sign`, or several with `|`. `^` before the first: nothing stands before it; `.` after the last:
/// nothing stands after it; `!X`: X is not said at all. Courtesy does not count.
enum IntentRules {
    static let table: StaticString = #"""
        unknown | GARBLED
        broadcast | ^ BROADCAST REST
        act_for | ^ ACTFOR PHONE
        help | ^ ASK .
        optout | ^ STOPV .
        optout | ^ STOPV HELPME|BEG .
        optout | ^ STOPV|OPTOUTWORD REFWORD .
        optout | OPTOUTWORD !P !Q !JUNK
        optout | STOPV|NO|NOT|CANCEL MSG !P !Q !HOW !R
        optout | STOPV BROADCAST !P !Q
        optout | NO|NOT|STOPV REFWORD NOMORE !P !Q !R
        optout | STOPV EMPTY|MSG NOMORE !P !Q !R
        optout | CANCEL REGISTER !P
        broadcast_consent on | ^ NEWSON .
        broadcast_consent off | ^ NEWSOFF .
        notices off | ^ NOTICEOFF
        notices on | ^ NOTICEON .
        optin | ^ OPTINWORD .
        optin | REOPEN MSG|BROADCAST|OPTINWORD
        optin | REGISTER MSG !P
        optin | REGISTER REOPEN !P !ROLE
        register | ^ REOPEN NAMED|ROLE
        register | ^ REOPEN V NAMED|ROLE
        optin | ^ REOPEN .
        optin | ^ NEED|BEG REOPEN|OPTINWORD .
        forget | FORGET
        accents on | ^ ACCENTON .
        accents off | ^ ACCENTOFF .
        language en | ^ EN .
        language vi | ^ VI .
        more | ^ MORE .
        more | ^ SEE .
        more | ^ SEE|MORE R .
        more | ^ SEE|MORE REFWORD R .
        renew | ^ STILL|STILLANY .
        renew | ^ STILL GOOD .
        renew | ^ STILL R .
        done | ^ DONE .
        figures | ^ FIGURES
        link | ^ LINK .
        link | ^ LINK R|N|PHONE .
        search | ^ FIND .
        connect | ^ CONNECT .
        connect | ^ CONNECT R R
        connect | ^ CONNECT REFWORD R REFWORD R
        approve | ^ APPROVE PHONE|R|REFWORD|UNK|ROLE|N .
        approve | ^ APPROVE .
        block off | ^ UNBLOCK
        block on | ^ BLOCK .
        block on | ^ BLOCK PHONE|R|N|REFWORD|ROLE|UNK
        sell | ^ SELL .
        buy | ^ BUY .
        done | ^ DELIVER R .
        done | ^ DELIVER REFWORD R .
        done | ^ DELIVER R Q !REP_SHORT_WEIGHT
        done | ^ DELIVER REFWORD R Q !REP_SHORT_WEIGHT
        close_ticket off | ^ CLOSETICKET R|N NOT|NO|INSTEADOF|WRONG
        close_ticket off | ^ CLOSETICKET NOT|NO|INSTEADOF|WRONG
        close_ticket on | ^ CLOSETICKET R|N
        close_ticket on | ^ CLOSETICKET .
        lockdown off | UNLOCK
        lockdown on | LOCK !P !SELL !BUY !V !REP_BLOCKED
        cancel | ^ CANCEL REFWORD R !UNK !Q
        cancel | ^ CANCEL R !UNK !Q
        unknown | JUNK
        unknown | CHAT !Q !R !PHONE !PRICED
        unknown | PRICE P EDIT PRICED !SELL !BUY !R
        unknown | MISFIT !REGISTER !SELL
        unknown | CLOUDED !SELL !BUY !NEED !V !PHONE !REGISTER !HELPME
        unknown | ^ SELL|BUY UNK !Q !PRICED !PHONE !L
        help register | HOW REGISTER
        help register | REGISTER HOW
        help register | HELP REGISTER
        register | ^ REGISTER
        register | NEED|NAMED REGISTER !Q
        register | REGISTER ROLE !Q
        register | REGISTER !P !Q !R
        help cancel | CANCEL HOW !R !P
        help cancel | HOW|HELP|POST CANCEL|EDIT|EDITPRICE !R
        help haul | HOW V|CARRY !Q !L
        help haul | HELP FIND|NEED|RENT V !Q !L
        help haul | FIND|NEED|RENT V HOW .
        help sell | ^ HOW SELL !Q
        help buy | ^ HOW BUY !Q
        help sell | HOW|HELP|POST SELL !Q !P !LOST
        help buy | HOW|HELP|POST BUY !Q !P
        help sell | MSG|HOW|POST SELL|ROLE|HOW !Q !P !REGISTER !L !LOST
        help pick | HOW|HELP PICK
        help price | HELP PRICE|ASKPRICE !P
        help human | HUMAN
        help register | HOWTEXT REGISTER
        help register | REGISTER HOWTEXT
        help cancel | HOWTEXT CANCEL|EDIT|EDITPRICE !R
        help cancel | CANCEL|EDIT|EDITPRICE HOWTEXT !R
        help pick | HOWTEXT PICK
        help pick | PICK HOWTEXT
        help haul | HOWTEXT V|CARRY|RENT
        help haul | V|CARRY|RENT HOWTEXT
        help sell | HOWTEXT SELL
        help sell | SELL HOWTEXT
        help buy | HOWTEXT BUY
        help buy | BUY HOWTEXT
        help price | HOWTEXT PRICE|ASKPRICE
        help price | PRICE|ASKPRICE HOWTEXT
        help | HOWTEXT !Q
        help sell | HOW POST !P !Q
        pick | ^ PICK N
        pick | ^ YES|SETTLE|BUY|NEED REFWORD N .
        pick | ^ REFWORD N .
        pick | ^ YES PICK N
        pick | ^ YES N .
        accept | ^ EMPTY R .
        accept | ^ EMPTY REFWORD R .
        pick | ^ N .
        pick | ^ BUY PICK N .
        report | ^ REPORT
        cancel | ^ CANCEL REFWORD R
        cancel | ^ CANCEL R
        report | REP_SCAM !Q !UNK
        report | ROLE|BUYER|REFWORD|R REP_SCAM !Q
        report | REP_SCAM R|PHONE !Q
        report | REP_NO_SHOW !P
        report | REP_NO_SHOW R
        report | REP_SHORT_WEIGHT R
        report | REP_PAYMENT
        report | REP_SPOILED R
        report | GOOD|REFWORD REP_SPOILED
        report | REP_BLOCKED V
        report | SETTLE REP_BLOCKED
        report | P REP_BLOCKED !SELL !BUY !NEED !Q !UNK
        report | V REP_BLOCKED
        report | REP_BLOCKED !Q !SELL !P !V !SETTLE !LOST
        report | REP_PRICE !Q
        report | REP_DISEASE !SELL !BUY !Q !UNK
        report | P REP_DISEASE !SELL !BUY !UNK
        report | REP_DISEASE P !SELL !BUY !UNK
        report | P REP_SPOILED !SELL !BUY !Q !LOST
        report | REP_SHORT_WEIGHT !SELL !BUY !NEED !V !P
        edit | ^ EDIT|EDITPRICE
        edit | REFWORD R BECOME|STILL Q|PRICED
        edit | ^ R BECOME|STILL Q|PRICED
        edit | ^ REFWORD R EDIT|EDITPRICE
        edit | ^ R EDIT|EDITPRICE
        edit | EDIT|EDITPRICE REFWORD|R !UNK !SELL !BUY
        edit | ^ STILL Q .
        cancel | ^ NOT SELL|BUY NOMORE
        cancel | NOT NEED|SELL|BUY|DISPOSE NOMORE
        cancel | NOT NEED CANCEL
        cancel | ^ CANCEL !PRICED !UNK
        cancel | ^ CANCEL SELL|BUY|P !PRICED
        cancel | CANCEL REFWORD
        cancel | CANCEL .
        cancel | STOPV SELL|BUY !Q
        status | REFWORD R STATUS|WHO
        status | REFWORD R HOW
        status | STATUS R
        status | STATUS REFWORD R
        status | R STATUS
        status | V STATUS !P
        status | STATUS V !P
        status | SEND|CARRY|DELIVER|GOOD STATUS !P !Q
        status | REFWORD MINE STATUS
        status | MINE STATUS
        status | REFWORD STATUS !P
        done | ^ DONE R .
        done | ^ DONE REFWORD R
        done | ^ DONE R
        done | R DONE .
        done | DONE . !P !WHO !NEED !FIND !UNK !CONTACT
        done | ^ DONE !PRICED !V !UNK
        done | DONE R .
        haul_request | WHICHVEHICLE
        haul_request | CARRY|SEND HELPME
        haul_offer | V EMPTY !NEED !FIND !RENT !WHO
        haul_offer | EMPTY V !NEED !FIND !RENT
        haul_offer | ^ V Q FROM|L
        done | ^ EMPTY|MSG R Q .
        haul_offer | ^ EMPTY Q V
        haul_offer | ^ EMPTY TO|FROM L !NEED !BUY
        haul_offer | ^ CARRY Q L L
        sell | ^ EMPTY Q P PRICED !V !TO !FROM
        search | ^ EMPTY P UPTO PRICED !Q !V
        haul_offer | ^ EMPTY P L
        haul_offer | ^ EMPTY L L
        haul_request | HAVE V NOT|ASK
        haul_offer | ^ HAVE V !NEED !FIND
        haul_offer | V RUN !NEED !FIND !RENT
        haul_offer | LEASE V L
        haul_request | NEED|FIND|RENT|WHO|HELPME|BEG|HAVE V !PRICED
        haul_request | NEED|FIND|RENT|WHO|HELPME|BEG V
        haul_request | RENT Q|L|P !SELL !BUY
        haul_request | WITHOUTVEHICLE L L !SELL
        haul_request | WITHOUTVEHICLE FROM
        haul_request | Q WITHOUTVEHICLE L !SELL
        haul_request | WHO|HAVE RUN CARRY|HELPME|ASK
        haul_request | WHO RUN L L
        haul_request | V CARRY Q
        haul_request | V CARRY
        haul_request | WHO FROM|TO L CARRY|HELPME
        haul_request | FROM L TO L CARRY|SEND Q
        haul_request | CARRY Q L TO
        haul_request | NEED|HELPME|BEG CARRY|SEND !UNK
        haul_request | NEED|HELPME|BEG CARRY|SEND L|Q|TO|V
        haul_request | NEED Q FROM L TO L !BUY !SELL
        haul_request | NEED Q P FROM L TO L !BUY !SELL
        haul_request | Q P NEED FROM L TO L !BUY !SELL
        haul_request | NEED|HELPME|BEG|FIND SEND Q
        haul_request | SEND Q L
        haul_request | CARRY P L
        haul_request | ^ V .
        haul_request | ^ V R .
        haul_offer | V Q L
        haul_offer | V L L
        help | ^ HELP
        help | HELP . !P !Q
        help | ^ HELPME .
        reject | ^ NO !Q
        reject | ^ NOT .
        reject | ^ NOT R .
        reject | ^ NOT REFWORD R .
        reject | NO NOT SELL|BUY|NEED !Q !P
        reject | NOT YES !UNK !P !BUY
        reject | ^ NOT SELL|BUY|NEED !Q !WHO !NOMORE
        reject | NO . !P !Q !PRICED
        accept | ^ YES|SETTLE .
        accept | ^ YES|SETTLE R
        accept | ^ YES|SETTLE REFWORD R
        accept | ^ YES|SETTLE SELL|BUY . 
        accept | ^ YES|SETTLE SELL|BUY R
        accept | ^ YES D
        accept | ^ YES YES !UNK
        accept | ^ YES !P !Q !L !UNK !ASK !HOWMUCH !PRICE !ACTFOR !V
        accept | ^ HAVE .
        accept | ^ SETTLE !P !L
        accept | ^ BUY R .
        cancel | NOT SELL|BUY|NEED NOMORE
        greeting | ^ BEG GREET .
        greeting | ^ GREET T|D GREET .
        greeting | ^ GREET HOWMUCH . !P !PRICE
        buy | ANYAMOUNT BUY
        buy | BUY P ANYAMOUNT
        price | P ANYAMOUNT
        price | ASKPRICE !Q
        price | PRICE HOWMUCH !Q
        price | ^ Q P PRICE HOWMUCH !SELL !BUY
        price | ^ Q P ASKPRICE !SELL !BUY
        price | ^ Q P HOWMUCH !SELL !BUY
        price | P HOWMUCH
        price | HOWMUCH P
        price | ^ PRICE P !Q !PRICED
        price | PRICE P !SELL !BUY !NEED !Q !PRICED
        price | P PRICE !SELL !BUY !NEED !Q !PRICED
        price | ^ PRICE .
        price | P PRICE STATUS|HOW
        price | PRICE STATUS|HOW !Q
        list | ^ LIST !P
        list | REFWORD MINE
        list | MINE LIST|REFWORD
        list | SEE LIST|MINE !P
        list | LIST !P !SELL !BUY
        buy | ^ WHO HAVE|STILL Q P !BUY
        sell | WHO BUY HAVE|STILL Q
        sell | Q WHO BUY !FIND
        sell | P WHO BUY CONTACT|PHONE !FIND
        sell | Q NEED|FIND ROLE|BUYER !SELLER
        sell | Q WHO BUY PRICED !NEED !FIND
        sell | P WHO BUY PRICED !NEED !FIND
        sell | HAVE|STILL|SELL Q P BUY NOT|ASK
        sell | Q P BUY NOT|ASK .
        sell | ^ WHO BUY Q P
        sell | STILL|HAVE Q WHO BUY
        sell | FIND|NEED ROLE BUY Q
        sell | WHO BUY Q SELL
        sell | WHO NEED P Q
        sell | WHO NEED Q P
        search buyers | WHO NEED P !Q !SELL
        buy | WHO SELL|HAVE BUY
        buy | WHO SELL NEED
        buy | WHO SELL Q
        sell | FIND|NEED BUYER Q
        sell | FIND BUY SELL Q
        unknown | LOST !Q
        unknown | LOST !SELL !BUY !NEED !DISPOSE !PRICED !FIND !V !WHO
        unknown | STRANGE
        search buyers | FIND|NEED ROLE BUY !Q
        search buyers | WHO BUY !Q
        search buyers | FIND|NEED|SEE|WHO BUYER !Q
        search buyers | SEEBUYERS
        search | WHO SELL
        search | WHO HAVE|STILL P
        search | WHO P !Q !PRICED !UNK
        search | SEE P !Q
        search | SEE SELL P
        search | FIND SELLER !Q
        search | SELLER P !Q
        search | LIST SELL P
        buy | FIND BUY
        buy | NEED BUY
        sell | NEED|FIND DISPOSE
        search | HAVE SELL P NOT|ASK|STATUS !Q
        sell | NEED SELL Q|P
        sell | NEED SELL !UNK
        sell | ^ SELL P
        sell | ^ SELL Q
        sell | SELL P !NEED !BUY
        sell | DISPOSE P !BUY
        sell | DISPOSE Q !BUY
        buy | NEED Q P !SELL
        buy | NEED P Q !SELL
        buy | NEED P !SELL
        buy | BUY P !SELL
        buy | BUY Q !SELL
        buy | P BUY . !SELL
        buy | P BUY L|D|PRICED|PRICE|PHONE|AT|TO|WHO|APPROX|CONTACT|Q !SELL
        buy | L|ROLE|NAMED P BUY !SELL
        buy | Q BUY !SELL
        search | FIND P !Q
        buy | FIND P Q
        buy | FIND Q
        buy | ^ NEED Q
        sell | SELL P
        sell | P SELL
        sell | Q SELL
        search | STILLANY
        search | HAVE|STILL P NOT|ASK|STILLANY !Q
        search | ^ HAVE P L !Q !U
        search | P STILLANY
        search | P HAVE NOT !Q
        sell | P Q
        sell | Q P
        sell | P PRICED !BUY !CLOUDED
        sell | P GRADED
        search | SEE SELL|BUY
        accept | ^ YES
        reject | ^ NOT P|SELL|BUY
        status | ^ STATUS !UNK
        help | HELP !UNK
        greeting | ^ GREET .
        call_back | ^ CALLBACK .
        call_back | ^ CALLBACK CONTACT|PHONE
        """#
}
