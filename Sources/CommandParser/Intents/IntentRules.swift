/// Which words in which order claim what a message wants.
///
/// A line is `intent option … | pattern` with a pattern of `PatternTable`. Of several that fit, the one whose intent has the most
/// evidence wins, and among equals the first. `!` after the intent: it needs no evidence; nor do patterns of the whole message.
enum IntentRules {
    static let table: StaticString = #"""
        unknown! | GARBLED
        broadcast! | ^ BROADCAST REST !JUNK !WEB !STUFF
        broadcast! | ^ BROADCAST L !WEB !STUFF
        act_for! | ^ ACTFOR PHONE
        help | ^ ASK .
        optout | ^ STOPV .
        optout | ^ STOPV BEG .
        optout | ^ STOPV|OPTOUTWORD REFWORD .
        optout! | OPTOUTWORD !P !Q !JUNK
        optout! | STOPV|NO|NOT|CANCEL MSG !P !Q !HOW !R
        optout! | STOPV BROADCAST !P !Q
        optout! | NO|NOT|STOPV REFWORD NOMORE !P !Q !R
        optout! | STOPV EMPTY|MSG NOMORE !P !Q !R
        optout! | CANCEL REGISTER !P
        broadcast_consent on | ^ NEWSON .
        broadcast_consent off | ^ NEWSOFF .
        notices! off | ^ NOTICEOFF
        notices on | ^ NOTICEON .
        optin | ^ OPTINWORD .
        optin! | REOPEN MSG|BROADCAST|OPTINWORD
        optin! | REGISTER MSG !P
        optin! | REGISTER REOPEN !P !ROLE
        register! | ^ REOPEN NAMED|ROLE
        register! | ^ REOPEN V NAMED|ROLE
        optin | ^ REOPEN .
        optin | ^ NEED|BEG REOPEN|OPTINWORD .
        forget! | FORGET
        accents on | ^ ACCENTON .
        accents off | ^ ACCENTOFF .
        language en | ^ EN .
        language vi | ^ VI .
        more | ^ MORE|SEE .
        more | ^ SEE|MORE R .
        renew | ^ STILL|STILLANY .
        renew | ^ STILL GOOD .
        renew | ^ STILL R .
        done | ^ DONE .
        figures! | ^ FIGURES
        link | ^ LINK .
        link | ^ LINK R|N|PHONE .
        search | ^ FIND .
        connect | ^ CONNECT .
        connect! | ^ CONNECT R R
        approve | ^ APPROVE PHONE|R|REFWORD|UNK|ROLE|N .
        approve | ^ APPROVE .
        block! off | ^ UNBLOCK
        block on | ^ BLOCK .
        block! on | ^ BLOCK PHONE|R|N|REFWORD|ROLE|UNK
        sell | ^ SELL .
        buy | ^ BUY .
        buy | ^ COLLECT P|Q
        buy | NEED|FORME|ROLE|BUYER COLLECT P|Q !SELL
        done | ^ DELIVER R .
        done! | ^ DELIVER R Q !REP_SHORT_WEIGHT
        done! | ^ DELIVER Q R
        done! | ^ TO Q R . !P
        done | ^ REFWORD R TO|DELIVER Q !L !P !REP_SHORT_WEIGHT
        done | ^ V DONE Q !P !L !NEED !FIND
        done! | ^ R DELIVER|DONE Q !REP_SHORT_WEIGHT
        close_ticket! off | ^ CLOSETICKET R|N NOT|NO|INSTEADOF|WRONG
        close_ticket! off | ^ CLOSETICKET NOT|NO|INSTEADOF|WRONG
        close_ticket! on | ^ CLOSETICKET R|N
        close_ticket on | ^ CLOSETICKET .
        lockdown! off | UNLOCK
        lockdown! on | LOCK !P !SELL !BUY !V !REP_BLOCKED
        lockdown! on | LOCK L !Q !PRICED !REP_BLOCKED !V !PHONE
        cancel! | ^ CANCEL R !UNK !Q
        help register | HOW REGISTER
        help register | REGISTER HOW
        help register | HELP REGISTER
        help register | HOWTEXT REGISTER
        help register | REGISTER HOWTEXT
        register | ^ REGISTER
        register | NEED|NAMED REGISTER !Q
        register | REGISTER ROLE !Q
        register | REGISTER !P !Q !R
        register | REGISTER !HOW !HOWTEXT !HELP !MSG !REOPEN
        help cancel | CANCEL HOW !R !P
        help cancel | HOW|HELP|POST CANCEL|EDIT|EDITPRICE !R
        help haul | HOW V|CARRY !Q !L
        help haul | ^ HOW|HELP RENT !Q !L !P
        help haul | HELP FIND|NEED|RENT V !Q !L
        help haul | FIND|NEED|RENT V HOW .
        help pick | HOW|HELP PICK
        help | ^ HOW STOPV|OPTOUTWORD
        help sell | ^ HOW SELL !Q
        help buy | ^ HOW BUY !Q
        help sell | ^ SELL HOW !Q !P
        help buy | ^ BUY HOW !Q !P
        help sell | HOW|HELP|POST SELL !Q !P
        help buy | HOW|HELP|POST BUY !Q !P
        help sell | MSG|HOW|POST SELL|ROLE|HOW !Q !P !REGISTER !L
        help price | HELP PRICE|ASKPRICE !P
        help price | HOW ASKPRICE !P
        help price | HOW SEE|NEED PRICE !P
        help human | HUMAN
        help cancel | HOWTEXT CANCEL|EDIT|EDITPRICE !R
        help cancel | CANCEL|EDIT|EDITPRICE HOWTEXT !R
        help pick | HOWTEXT PICK
        help pick | PICK HOWTEXT
        help haul | HOWTEXT V|CARRY|RENT
        help haul | V|CARRY|RENT HOWTEXT
        help sell | HOWTEXT SELL
        help sell | SELL P HOWTEXT . !Q
        help buy | BUY P HOWTEXT . !Q
        help sell | SELL HOWTEXT
        help buy | HOWTEXT BUY
        help buy | BUY HOWTEXT
        help price | HOWTEXT PRICE|ASKPRICE
        help price | PRICE|ASKPRICE HOWTEXT
        help sell | HOW POST !P !Q
        pick | ^ PICK N
        pick | ^ REFWORD N .
        pick | ^ YES N .
        accept | ^ EMPTY R .
        accept | ^ REFWORD R V EMPTY .
        accept | ^ R YES|SETTLE .
        reject | ^ R NO|NOT . !Q !STILL !PRICED !STATUS
        reject | ^ R NOT SELL|BUY|YES|NEED
        pick | ^ N .
        pick | ^ BUY PICK N .
        pick | PICK N .
        pick | ^ N PICK|YES|BUY|SETTLE . !P !Q
        report | ^ REPORT
        report | REP_SCAM !Q !UNK
        report | REP_SCAM !Q !PRICED
        report | REP_NO_SHOW !P
        report | BUYER|ROLE|REP_NO_SHOW REP_NO_SHOW !Q !SELL !NEED !FIND !DISPOSE !PRICED
        report | R ROLE|BUYER UPTO .
        report | REP_PAYMENT
        report | GOOD|REFWORD REP_SPOILED
        report | REP_BLOCKED V
        report | P REP_BLOCKED !SELL !BUY !NEED !Q !UNK
        report | V REP_BLOCKED
        report | REP_PRICE !Q
        report | REP_DISEASE !SELL !BUY !Q !UNK
        report | REP_DISEASE P !SELL !BUY !UNK
        report | P REP_SPOILED !SELL !BUY !Q
        report | REP_SPOILED|REP_DISEASE HOWTEXT .
        help | HOWTEXT !Q
        edit | ^ EDIT|EDITPRICE
        edit | ^ NEED EDIT|EDITPRICE !P
        edit | ^ R STILL Q !P !L !SELL
        edit | REFWORD R BECOME|STILL Q|PRICED
        edit | ^ REFWORD R EDIT|EDITPRICE
        edit | ^ R EDIT|EDITPRICE|BECOME
        edit | ^ R DELIVER|TO|BECOME D|T !Q
        edit | EDIT|EDITPRICE REFWORD|R !UNK !SELL !BUY
        edit | ^ STILL Q . !P
        edit | ^ STILL Q NO|EDIT
        edit | STILL Q EDIT
        edit | ^ BECOME Q .
        edit | Q INSTEADOF Q
        cancel | NOT NEED|SELL|BUY|DISPOSE NOMORE
        cancel | ^ CANCEL !PRICED !UNK
        cancel | CANCEL .
        cancel | STOPV SELL|BUY|FIND|NEED !Q
        cancel | STOPV POST
        status | REFWORD R STATUS|WHO
        status | REFWORD R HOW
        status | STATUS R
        status | ^ STATUS .
        status | R STATUS
        status | MINE STATUS
        status | REFWORD MINE HOW
        status | WHO BUY MINE NOT
        status | R WHO NOT .
        status | WHO R NOT .
        status | ROLE STATUS !P
        report | GOOD|REFWORD R REP_SPOILED
        report | REP_SPOILED DONE !P
        report | ^ DONE REP_SPOILED !P
        status | NOTDONE !P !Q !SELL !BUY !DISPOSE
        status | R NOTDONE !P !Q
        done | ^ DONE R .
        done | DONE . !P !WHO !NEED !FIND !UNK !CONTACT
        done | ^ DONE !PRICED !V !UNK
        done | P DONE D . !Q !NEED !FIND !WHO !STILL !BUY !NOT !NO !ASK !PRICED !V !UNK !CONTACT !HAVE
        done | P DONE . !Q !NEED !FIND !WHO !STILL !BUY !NOT !NO !ASK !PRICED !V !UNK !CONTACT !HAVE
        done | ^ Q|P Q|P DONE . !NEED !FIND !WHO !STILL !SELL !BUY !NOT !NO !ASK !PRICED !V !UNK !CONTACT !HAVE
        done | SELL|DONE DONE Q|P !NEED !FIND !WHO !STILL
        done | DONE Q P !SELL !BUY !NEED !FIND !WHO !STILL !V !CONTACT !PRICED
        haul_request | WHICHVEHICLE
        haul_request | BRINGTO
        haul_request | CARRY|SEND HELPME
        haul_offer | V EMPTY !NEED !FIND !RENT
        haul_offer | ^ HAVE V Q EMPTY !NEED !RENT
        haul_offer | EMPTY V !NEED !FIND !RENT
        haul_request | ^ V Q P FROM|TO|L !EMPTY !RUN !CARRY !HAVE !LEASE !PRICED
        haul_offer | ^ V Q FROM|L
        done | ^ EMPTY|MSG R Q .
        haul_offer | ^ EMPTY TO|FROM L !NEED !BUY
        haul_offer | ^ CARRY Q L L
        search | ^ EMPTY P UPTO PRICED !Q !V
        haul_offer | ^ HAVE V !NEED !FIND
        haul_offer | RUN V TO L !NEED !FIND !RENT
        haul_offer | RUN L TO L !NEED !FIND !RENT !WHO !SELL
        haul_offer | ^ RUN L TO L !NEED !FIND !RENT
        haul_offer | RUN L L V !NEED !FIND !RENT !WHO !SELL
        haul_offer | V TO L STILL|EMPTY Q !NEED !FIND !RENT
        haul_offer | LEASE V L
        haul_request | NEED|FIND|RENT|WHO|HELPME|BEG|HAVE V !PRICED
        haul_request | RENT Q|L|P !SELL !BUY
        haul_request | ^ RENT Q|L|P
        haul_request | GOOD NEED TO
        haul_request | WITHOUTVEHICLE L L !SELL
        haul_request | WHO RUN L Q
        haul_request | NEED Q P FROM L TO L !BUY !SELL
        haul_request | Q WITHOUTVEHICLE L !SELL
        haul_request | V CARRY
        haul_request | WHO FROM|TO L CARRY|HELPME|SEND
        haul_request | V L HOWMUCH !SELL !EMPTY
        haul_request | ^ WHO TO L Q !SELL !BUY !HAVE !STILL !NEED !ASKPRICE
        buy | WHO Q ASKPRICE !SELL !BUY !V
        haul_request | FROM L TO L CARRY|SEND Q
        haul_request | CARRY Q L TO
        haul_request | NEED|HELPME|BEG CARRY|SEND !UNK
        haul_request | ^ NEED FOR Q TO L !ROLE !UNK !BUY !SELL
        haul_request | ^ NEED FOR Q P L L !ROLE !UNK !BUY !SELL !OUTLET !FIND
        haul_request | SEND Q L
        haul_request | ^ V .
        haul_request | ^ V HOW|R .
        haul_offer | V L L
        help | ^ HELP
        help | ^ HELPME .
        cancel | NO NOMORE !Q !R
        reject | ^ NO !Q
        reject | ^ NOT .
        reject | ^ NOT R .
        reject | NO NOT SELL|BUY|NEED !Q !P
        reject | NO|NOT ASKSELL
        reject | PRICE DISPOSE !P !Q
        reject | ^ EDITPRICE NO|NOT !Q !PRICED !R
        reject | NOT YES !UNK !P !BUY
        reject | ^ NOT SELL|BUY|NEED !Q !WHO !NOMORE
        reject | NO . !P !Q !PRICED
        accept | ^ YES|SETTLE .
        accept | ^ YES|SETTLE KIN .
        accept | ^ YES|SETTLE D|T !Q !P !NEED !FIND !RENT !WHO !ASK !ACTFOR !EMPTY
        accept | ^ YES|SETTLE R
        accept | ^ YES|SETTLE SELL|BUY .
        accept | ^ YES D
        accept | ^ YES YES !UNK
        accept | ^ YES !P !Q !L !UNK !ASK !HOWMUCH !PRICE !ACTFOR !V
        accept | ^ HAVE .
        done | ^ BUY DONE R .
        accept | ^ BUY R .
        greeting | ^ BEG GREET .
        greeting | GREET . !P !Q !R !SELL !BUY !YES !NO !DONE !V !NEED !HELP !PRICED !ACTFOR
        greeting | ^ GREET T|D GREET . !P !Q !R !SELL !BUY !YES !NO !DONE !V !NEED !HELP !PRICED
        greeting | ^ GREET HOWMUCH . !P !PRICE
        buy | BUY P ANYAMOUNT
        price | ASKPRICE !Q
        price | PRICE HOWMUCH !Q
        price | ^ Q P PRICE HOWMUCH !SELL !BUY
        price | ^ Q P ASKPRICE !SELL !BUY
        price | P HOWMUCH !AMOUNTWORD
        price | HOWMUCH P
        price | ^ PRICE P !Q !PRICED
        price | PRICE P !SELL !BUY !NEED !Q !PRICED
        price | P PRICE !SELL !BUY !NEED !Q !PRICED
        price | ^ PRICE .
        list | ^ LIST !P
        list | REFWORD MINE !R
        list | SEE LIST|MINE !P
        list | LIST !P !SELL !BUY
        buy | ^ WHO HAVE|STILL Q P !BUY
        buy | WHO HAVE|STILL Q !BUY !SELL
        buy | ASKSELL P|Q
        buy | WHO HAVE|STILL P|Q ASKSELL
        buy | WHO HAVE|STILL P Q BUY
        buy | HOWMUCH P BUY
        buy | HOWMUCH P ANYAMOUNT
        buy | ^ FORME Q P !SELL !DISPOSE !WHO !V !HAVE !STILL
        sell | WHO BUY HAVE|STILL Q
        sell | Q WHO BUY !FIND
        sell | Q NEED|FIND ROLE|BUYER !SELLER
        sell | ^ WHO BUY Q P
        sell | WHO BUY P Q !SELL !HAVE !STILL
        buy | FIND|NEED SELLER Q
        sell | FIND|NEED SELLPLACE Q
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
        search buyers | FIND|NEED ROLE BUY !Q
        search buyers | WHO BUY !Q
        search buyers | FIND|NEED|SEE|WHO BUYER !Q
        search buyers | SEEBUYERS
        search | WHO SELL
        search | WHO HAVE|STILL P
        search | WHO P !Q !PRICED !UNK
        search | SEE P !Q
        search | SEE SELL P
        search | FIND SELLER|SELLPLACE !Q
        search | SELLER|SELLPLACE P !Q
        search | UPTO PRICED P !Q
        search | P UPTO PRICED !Q
        search | LIST SELL P
        buy | FIND BUY
        buy | NEED BUY
        buy | ^ SELL BUY Q !WHO
        search buyers | NEED|FIND OUTLET !Q
        sell | NEED|FIND DISPOSE
        sell | OUTLET Q
        search | HAVE|STILL SELL P NOT|ASK|STATUS !Q
        sell | ^ SELL P
        sell | ^ SELL Q
        sell | SELL P !NEED !BUY
        sell | DISPOSE P !BUY
        buy | NEED Q P !SELL
        buy | ^ NEED Q !SELL
        buy | NEED P !SELL
        buy | BUY P !SELL
        buy | ^ BUY P|Q WHO SELL
        buy | BUY Q !SELL
        buy | P BUY L|D|PRICED|PRICE|PHONE|AT|TO|WHO|APPROX|CONTACT|Q !SELL
        search | FIND P !Q
        buy | FIND Q
        sell | SELL P
        sell | P SELL
        sell | Q SELL
        search | STILLANY
        search | HAVE|STILL P NOT|ASK|STILLANY !Q
        search | STATUS HAVE P !R !MINE !Q
        search | P HAVE NOT !Q
        sell | P Q
        sell | Q P
        sell | P PRICED !BUY
        sell | P GRADED
        sell | HAVE|STILL Q TAKERS
        sell | ^ HAVE|STILL Q L|PRICED|PHONE !V !BUY !NEED !FIND !P !RUN !EMPTY !WHO
        accept | ^ YES
        help | HELP !UNK
        greeting | ^ GREET .
        call_back | ^ CALLBACK .
        call_back | ^ CALLBACK YES NOT|ASK .
        call_back | ^ CALLBACK CONTACT|PHONE
        cancel | CANCEL SELL|BUY|P|R|REFWORD|V|GOOD|HELPME|NEED !PRICED
        report | REP_DISEASE|REP_NO_SHOW|REP_PAYMENT|REP_SHORT_WEIGHT|REP_BLOCKED|REP_VEHICLE|REP_PRICE !SELL !BUY
        done | DONE !P !Q !SELL !BUY !NEED !FIND !WHO !PRICED
        status | STATUS V|ROLE|GOOD|REFWORD|SELL|BUY|CARRY|COLLECT|DELIVER|HAVE !P !Q
        status | V|ROLE|GOOD|REFWORD|CARRY|COLLECT|DELIVER STATUS !P !Q
        """#
}
