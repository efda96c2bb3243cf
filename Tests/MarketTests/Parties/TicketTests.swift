import Market
import MarketTesting
import Testing
import Vocabulary

/// What a person has to look at.
final class TicketTests {
    var table = TestMarket()
    let official: PartyID

    init() throws {
        official = try table.join(.focalPoint, in: "ca-mau")
    }

    @Test func aWishToBeCalledGoesToTheProvincesFocalPoint() throws {
        let farmer = try table.join(in: "bac-lieu")
        let ticket = try table.step { try $0.openTicket(.callBack, body: "goi giup", by: farmer) }
        #expect(ticket.province == (try province("ca-mau")))
        #expect(table.news == [News(to: official, what: .ticketOpened(ticket))])
        #expect(try table.step { try $0.openTicket(.callBack, body: "goi", by: farmer) } == ticket)
    }

    @Test func theFocalPointOfTheOldProvinceComesFirst() throws {
        let near = try table.join(.focalPoint, in: "bac-lieu")
        let farmer = try table.join(in: "bac-lieu")
        try table.step { _ = try $0.openTicket(.callBack, body: "", by: farmer) }
        #expect(table.news.map(\.to) == [near])
    }

    @Test func anUpheldComplaintCountsAgainstTheOtherSide() throws {
        let deal = try table.acceptedDeal()
        let ticket = try table.step { try $0.openTicket(.noShow, body: "khong den", subject: deal.id, by: deal.seller) }
        #expect(ticket.about == deal.buyer)
        let closed = try table.step { try $0.closeTicket(ticket.id, upheld: true, by: official) }
        #expect(!closed.isOpen)
        #expect(try table.party(deal.buyer).record.incidents == 1)
        #expect(table.news == [News(to: deal.seller, what: .ticketClosed(closed, upheld: true))])
        table.refuses(.nothingToDo) { _ = try $0.closeTicket(ticket.id, upheld: true, by: official) }
    }

    @Test func anUnfoundedComplaintCountsForNothing() throws {
        let deal = try table.acceptedDeal()
        let ticket = try table.step { try $0.openTicket(.scam, body: "", subject: deal.offer, by: deal.buyer) }
        #expect(ticket.about == deal.seller)
        try table.step { _ = try $0.closeTicket(ticket.id, upheld: false, by: official) }
        #expect(try table.party(deal.seller).record == Party.Record())
    }

    @Test func refusesWhatIsNotTheirs() throws {
        let deal = try table.acceptedDeal()
        let stranger = try table.join(in: "lam-dong")
        table.refuses(.notYours) { _ = try $0.openTicket(.scam, body: "", subject: deal.id, by: stranger) }
        table.refuses(.unknownEntry) { _ = try $0.openTicket(.scam, body: "", subject: EntryID(9), by: stranger) }
        table.refuses(.unknownEntry) { _ = try $0.closeTicket(EntryID(9), upheld: true, by: official) }
        let ticket = try table.step { try $0.openTicket(.callBack, body: "", by: stranger) }
        table.refuses(.notAllowed) { _ = try $0.closeTicket(ticket.id, upheld: true, by: official) }
        table.refuses(.notAllowed) { _ = try $0.closeTicket(ticket.id, upheld: true, by: stranger) }
    }

    @Test func whereNobodyIsAppointedTheOperatorsAreTold() throws {
        let anOperator = try table.join(.operator, in: "ho-chi-minh")
        let farmer = try table.join(in: "lam-dong")
        let ticket = try table.step { try $0.openTicket(.callBack, body: "", by: farmer) }
        #expect(table.news == [News(to: anOperator, what: .ticketOpened(ticket))])
        #expect(try table.market.openTickets(seenToBy: table.party(anOperator), limit: 9) == [ticket])
        #expect(try table.market.openTickets(seenToBy: table.party(official), limit: 9).isEmpty)
        _ = try table.join(.focalPoint, in: "lam-dong")
        #expect(try table.market.openTickets(seenToBy: table.party(anOperator), limit: 9).isEmpty)
    }

    @Test func theSameWishIsOneTicketAlsoOfSomebodyWithoutAPlace() throws {
        let somebody = try table.step { try $0.party(at: Address("+84901999999")) }
        let ticket = try table.step { try $0.openTicket(.callBack, body: "", by: somebody.id) }
        #expect(ticket.province == nil)
        #expect(try table.step { try $0.openTicket(.callBack, body: "goi", by: somebody.id) } == ticket)
        #expect(try table.step { try $0.openTicket(.payment, body: "", by: somebody.id) } != ticket)
    }

    @Test(arguments: [
        ("lua dao 0911000102", "+84911000102"), ("so 0911 000 102 lua dao", "+84911000102"),
        ("don 1041 cua 0911.000.102", "+84911000102"), ("84911000102", "+84911000102"),
        ("may ban 0290 3831234", "+842903831234"), ("091100010", nil), ("mat 10000000 dong", nil),
    ])
    func findsTheNumberThatAComplaintNames(text: String, number: String?) {
        #expect(Address(in: text)?.text == number)
    }
}
