/// What a message wants. Raw values are the names that `gatewaybot parse` prints.
package enum Intent: String, Hashable, Sendable, CaseIterable {
    case sell, buy, search, price
    case haulOffer = "haul_offer"
    case haulRequest = "haul_request"
    case register, help, list, status, greeting
    case optOut = "optout"
    case optIn = "optin"
    case lockdown, broadcast, report
    case accept, reject, pick, cancel, edit, done, unknown

    /// `XEM`: the next part of a list.
    case more
    /// `CON`: the listing is still open.
    case renew
    /// `THONG KE`: the programme's figures.
    case figures
    /// `DUYET`: a focal point approves a registration.
    case approve
    /// `KHOA` and `MO KHOA` (`isOn` false): blocks or unblocks a party.
    case block
    /// `THAY 0912345678 BAN …`: acts for another person; the rest is in `body`.
    case actFor = "act_for"
    /// `NOI code code`: joins two listings by hand.
    case connect
    /// `LIEN KET [code]`: joins two addresses of one person.
    case link
    /// `GOI`: asks to be called by a person.
    case callBack = "call_back"
    /// `DONG SO 1234`: closes a ticket.
    case closeTicket = "close_ticket"
    /// `XOA DU LIEU`: forget the sender.
    case forget
    /// `NGUNG BAO` (`isOn` false) and `BAO LAI` (true): notices about counterparts.
    case notices
    /// `NHAN TIN CHUNG` (`isOn` true) and `THOI TIN CHUNG` (false): broadcasts to a province.
    case broadcastConsent = "broadcast_consent"
    /// `EN` and `VI`: the language; `name` has its code.
    case language
    /// `DAU` (`isOn` true) and `KHONG DAU` (false): accented replies.
    case accents
}
