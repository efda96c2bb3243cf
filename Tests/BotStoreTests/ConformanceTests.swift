import BotStore
import Conversation
import Market
import MarketTesting
import Testing
import Vocabulary

/// The store answers as the market in memory does, whatever has happened before.
@Suite struct ConformanceTests {
    @Test(arguments: 1...6)
    func answersAsTheMarketInMemory(seed: Int) async throws {
        let directory = try TemporaryDirectory()
        let store = try Store(path: directory.database)
        var memory = InMemoryMarket()
        var history = RandomHistory(seed: UInt64(seed))
        for _ in 0..<40 {
            let changes = history.step()
            memory.apply(changes)
            let expected = memory
            try await store.submit { transaction in
                try transaction.apply(changes)
            }
            let questions = history.questions()
            let answers = try await store.read { view in try questions.map { try Answer($0, by: view) } }
            for (question, answer) in zip(questions, answers) {
                #expect(answer == (try Answer(question, by: expected)), "seed \(seed), \(question)")
            }
        }
    }
}

/// Something to ask a market.
enum Question: Sendable {
    case party(PartyID), partyAt(Address), addresses(PartyID), focalPoints(ProvinceID)
    case operators, awaiting(ProvinceID?, limit: Int)
    case listing(EntryID), live(PartyID, limit: Int), liveIn(ProvinceID, limit: Int), candidates(CandidateQuery)
    case deal(EntryID), dealsOf(PartyID, [DealState], limit: Int), dealsOn(EntryID, limit: Int)
    case running(ProvinceID, limit: Int)
    case ticket(EntryID), tickets(ProvinceID?, limit: Int), ticketsBy(PartyID, limit: Int), lockdowns(CalendarDay)
    case prices(ProduceID, ProvinceID?, since: Timestamp), figures(FiguresQuery)
    case contact(PartyID)
}

/// What a market answers.
enum Answer: Equatable {
    case party(Party?), parties([Party]), addresses([Address])
    case listing(Listing?), listings([Listing])
    case deal(Deal?), deals([Deal])
    case ticket(Ticket?), tickets([Ticket]), lockdowns([Lockdown])
    case prices([[Dong]]), figures(Figures), address(Address?)

    init(_ question: Question, by view: any ConversationView) throws {
        self =
            switch question {
            case .party(let id): .party(try view.party(id))
            case .partyAt(let address): .party(try view.party(at: address))
            case .addresses(let id): .addresses(try view.addresses(of: id))
            case .focalPoints(let province): .parties(try view.focalPoints(of: province))
            case .operators: .parties(try view.operators())
            case .awaiting(let province, let limit):
                .parties(try view.partiesAwaitingApproval(in: province, limit: limit))
            case .listing(let id): .listing(try view.listing(id))
            case .live(let id, let limit): .listings(try view.liveListings(of: id, limit: limit))
            case .liveIn(let province, let limit): .listings(try view.liveListings(in: province, limit: limit))
            case .running(let province, let limit): .deals(try view.runningDeals(in: province, limit: limit))
            case .candidates(let query): .listings(try view.candidates(query))
            case .deal(let id): .deal(try view.deal(id))
            case .dealsOf(let id, let states, let limit): .deals(try view.deals(of: id, in: states, limit: limit))
            case .dealsOn(let id, let limit): .deals(try view.deals(on: id, limit: limit))
            case .ticket(let id): .ticket(try view.ticket(id))
            case .tickets(let province, let limit): .tickets(try view.openTickets(in: province, limit: limit))
            case .ticketsBy(let id, let limit): .tickets(try view.openTickets(by: id, limit: limit))
            case .lockdowns(let day): .lockdowns(try view.lockdowns(on: day))
            case .prices(let produce, let province, let since):
                .prices(Self.sorted(try view.prices(of: produce, in: province, since: since)))
            case .figures(let query): .figures(try view.figures(query))
            case .contact(let id): .address(try view.contact(of: id)?.address)
            }
    }

    private static func sorted(_ samples: PriceSamples) -> [[Dong]] {
        [samples.asked.sorted(), samples.bid.sorted(), samples.delivered.sorted()]
    }
}
