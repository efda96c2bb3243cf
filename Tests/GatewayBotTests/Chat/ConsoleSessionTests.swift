import BotStore
import Conversation
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// The line protocol over a real store: order, notices, reminders, repeats.
struct ConsoleSessionTests {
    private let folder: TemporaryFolder
    private let composition: Composition
    private let session: ConsoleSession

    init() throws {
        folder = try TemporaryFolder()
        var configuration = BotConfiguration()
        configuration.databasePath = folder.path("bot.sqlite")
        composition = try Composition(configuration, time: ManualTime(), parser: RunningBot.parser)
        session = ConsoleSession(
            inbound: composition.inbound { _ in "chat" }, reminders: composition.dueReminders { _ in "chat" },
            time: composition.time)
    }

    private func say(_ lines: String...) async throws -> [ConsoleSession.Saying] {
        let sender = Address("+84900000000")
        return try await session.handle(lines.map { ChatLine(.bytes(Array($0.utf8)), sender: sender) })
    }

    @Test func answersInTheOrderOfTheLines() async throws {
        let lines = (0..<200).map { "+8491200\(1_000 + $0)\tTRO GIUP" }
        let sender = Address("+84900000000")
        let sayings = try await session.handle(lines.map { ChatLine(.bytes(Array($0.utf8)), sender: sender) })
        #expect(sayings.map(\.to.text) == lines.map { String($0.prefix(12)) })
        #expect(sayings.allSatisfy { $0.kind == .reply })
    }

    @Test func stepsLinesOfOneBatchOneAfterTheOther() async throws {
        let sayings = try await say("BAN RAU 5TAN CAMAU", "DS")
        #expect(sayings.count == 2)
        #expect(sayings[1].text.contains("5 tan"))
    }

    @Test func goesOnAfterALineThatIsNoText() async throws {
        let sender = Address("+84900000000")
        let lines = [ChatLine(.bytes([0xFF]), sender: sender), ChatLine(.bytes(Array("DS".utf8)), sender: sender)]
        let sayings = try await session.handle(lines)
        #expect(sayings.count == 2)
        #expect(sayings[0].text == ChatLine.Fault.notUTF8.reply)
    }

    @Test func repeatsTheAnswerToAKnownMessage() async throws {
        let line = #"{"id":"7","from":"0912345678","text":"BAN RAU 5TAN CAMAU"}"#
        let first = try await say(line)
        let again = try await say(line)
        #expect(first == again)
        #expect(first.first?.inReplyTo == "7")
        let listings = try await composition.store.read { view in
            let party = try #require(try view.party(at: Address("+84912345678")))
            return try view.liveListings(of: party.id, limit: 10)
        }
        #expect(listings.count == 1)
    }

    @Test func printsTheCounterpartsNoticeAfterTheReply() async throws {
        _ = try await say("+84911111111\tMUA RAU 5TAN CAMAU GIA 12000")
        let sayings = try await say("+84922222222\tBAN RAU 5TAN CAMAU GIA 10000", "+84922222222\t1")
        let replies = sayings.filter { $0.kind == .reply }
        #expect(replies.map(\.to.text) == ["+84922222222", "+84922222222"])
        let notice = try #require(sayings.last)
        #expect(notice.kind == .notice)
        #expect(notice.to.text == "+84911111111")
        let queued = try await composition.store.read { try $0.outbox(.queued, limit: 10) }
        #expect(queued.isEmpty)
    }

    @Test func doesWhatIsDueBeforeALineWithATime() async throws {
        let day1 = #"{"from":"+84911111111","text":"BAN RAU 5TAN CAMAU","at":"2026-11-25T08:00:00+07:00"}"#
        let day30 = #"{"from":"+84922222222","text":"TRO GIUP","at":"2026-12-25T08:00:00+07:00"}"#
        let first = try await say(day1)
        #expect(first.count == 1)
        let later = try await say(day30)
        #expect(later.last?.kind == .reply)
        #expect(later.dropLast().contains { $0.kind == .notice && $0.to.text == "+84911111111" })
    }

    @Test func escapesLineEndsAndDescribesMessages() {
        let saying = ConsoleSession.Saying(kind: .notice, to: Address("zalo:1"), text: "a\n\"ă\"", inReplyTo: nil)
        #expect(String(decoding: SayingFormat.tabbed.line(saying), as: UTF8.self) == "zalo:1\ta\\n\"ă\"")
        let json =
            #"{"to":"zalo:1","text":"a\n\"ă\"","kind":"notice","segments":1,"encoding":"ucs2","in_reply_to":null}"#
        #expect(String(decoding: SayingFormat.json.line(saying), as: UTF8.self) == json)
    }
}
