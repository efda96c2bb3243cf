import BotStore
import Channels
import Conversation
import HTTPTypes
import Market
import Synchronization
import Testing
import Vocabulary

@testable import GatewayBot

/// The whole bot against each provider: outbox, delivery worker, transport, the provider's answer and its receipt.
@Suite(.timeLimit(.minutes(5)))
struct FakeProviderTests {
    private let folder: TemporaryFolder
    private let time = ManualTime()

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: FakeProvider.all)
    func takesAMessageAndReportsItDelivered(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.accepted]) { bot, server in
            let id = try await queue(bot, provider)
            let sent = try await settled(id, in: bot) { $0.state != .queued && $0.state != .leased }
            #expect(provider.complaint(about: FakeRequest(try #require(server.received.first)))?.complaint == nil)
            #expect(sent.state == .sent)
            guard let delivered = provider.delivered else { return }
            let request = FakeRequest(try #require(server.received.first))
            let call = try delivered(request, time.now.milliseconds / 1_000)
            #expect(try await post(call, to: bot).status == 200)
            #expect(try await settled(id, in: bot) { $0.state != .sent }.state == .delivered)
            #expect(server.received.count == 1)
        }
    }

    /// The control of the receipts above: without its token or signature, the same call changes nothing.
    @Test(arguments: FakeProvider.all.filter { $0.delivered != nil })
    func takesNoReceiptFromStrangers(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.accepted]) { bot, server in
            let id = try await queue(bot, provider)
            _ = try await settled(id, in: bot) { $0.state == .sent }
            let request = FakeRequest(try #require(server.received.first))
            let call = try #require(try provider.delivered?(request, time.now.milliseconds / 1_000))
            #expect(try await post(call.unsigned, to: bot).status == 401)
            #expect(try await settled(id, in: bot) { _ in true }.state == .sent)
        }
    }

    @Test(arguments: FakeProvider.all.filter { $0.writes != nil })
    func answersAPersonOnce(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.accepted], checking: false) { bot, server in
            let call = try #require(try provider.writes?("GIA LUA", time.now.milliseconds / 1_000))
            let first = try await post(call, to: bot)
            #expect(first.status == 200)
            if let readsAnswer = provider.readsAnswer {
                let answer = try #require(readsAnswer(first.text))
                #expect(answer.contains(/[Ll](úa|ua)/))
                #expect(readsAnswer(try await post(call, to: bot).text) == answer)
                #expect(server.received.isEmpty)
            } else {
                let sent = try await settled(1, in: bot) { $0.state != .queued && $0.state != .leased }
                #expect(sent.text.contains(/[Ll](úa|ua)/))
                let request = FakeRequest(try #require(server.received.first))
                #expect(provider.complaint(about: request, text: sent.text)?.complaint == nil)
                #expect(try await post(call, to: bot).status == 200)
                #expect(try await bot.composition.store.read { try $0.outboxMessage(2) } == nil)
            }
        }
    }

    /// The control of the answers above: without its token or signature, the same call changes nothing.
    @Test(arguments: FakeProvider.all.filter { $0.writes != nil })
    func hearsNoStrangers(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.accepted], checking: false) { bot, server in
            let call = try #require(try provider.writes?("GIA LUA", time.now.milliseconds / 1_000))
            #expect(try await post(call.unsigned, to: bot).status == 401)
            #expect(try await bot.composition.store.read { try $0.outboxMessage(1) } == nil)
        }
    }

    @Test(arguments: FakeProvider.all)
    func comesAgainWhenTheProviderIsBusy(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.busy, provider.accepted]) { bot, server in
            let id = try await queue(bot, provider)
            let waiting = try await settled(id, in: bot) { $0.attempts == 1 && $0.state != .leased }
            #expect(waiting.state == .queued)
            let pause = waiting.dueAt.milliseconds - time.now.milliseconds
            #expect(pause >= Int64(provider.busyForSeconds ?? 1) * 1_000)
            #expect(server.received.count == 1)
            time.advance(to: waiting.dueAt)
            #expect(try await settled(id, in: bot) { $0.attempts == 2 && $0.state != .leased }.state == .sent)
            #expect(server.received.count == 2)
        }
    }

    @Test(arguments: FakeProvider.all)
    func makesAMessageADeadLetterThatTheProviderRefusesForGood(provider: FakeProvider) async throws {
        try await run(provider, answering: [provider.refused]) { bot, server in
            let id = try await queue(bot, provider)
            let dead = try await settled(id, in: bot) { $0.attempts == 1 && $0.state != .leased }
            #expect(dead.state == .dead)
            #expect(dead.reason?.isEmpty == false)
            #expect(dead.reason?.contains(FakeProvider.text) == false)
        }
    }

    @Test(arguments: FakeProvider.all.filter { $0.optedOut != nil })
    func silencesWhoeverOptedOutAtTheProvider(provider: FakeProvider) async throws {
        try await run(provider, answering: [try #require(provider.optedOut)]) { bot, _ in
            let id = try await queue(bot, provider)
            #expect(try await settled(id, in: bot) { $0.attempts == 1 && $0.state != .leased }.state == .dead)
            let recipient = Address(provider.recipient)
            #expect(try await bot.composition.store.read { try $0.state(of: recipient).preferences.isSilenced })
        }
    }

    /// Wrong credentials are for somebody to mend, so the message waits.
    @Test(arguments: FakeProvider.all)
    func keepsAMessageWhileItsCredentialsAreRefused(provider: FakeProvider) async throws {
        var wrong = provider
        wrong.settings[provider.wrongSetting.key] = provider.wrongSetting.value
        try await run(wrong, answering: [provider.accepted]) { bot, server in
            let id = try await queue(bot, wrong)
            let waiting = try await settled(id, in: bot) { $0.attempts == 1 && $0.state != .leased }
            let request = FakeRequest(try #require(server.received.first))
            #expect(provider.complaint(about: request)?.isAuthentication == true)
            #expect(waiting.state == .queued)
            #expect(waiting.reason?.isEmpty == false)
        }
    }

    /// The control of all of the above: each rule can be broken, and another text is noticed.
    @Test(arguments: FakeProvider.all)
    func theFakeRefusesWhatIsNotAsDocumented(provider: FakeProvider) async throws {
        for rule in provider.rules(FakeProvider.text) { #expect(!rule.holds(.empty), "\(rule.complaint)") }
        try await run(provider, answering: [provider.accepted]) { bot, server in
            let id = try await queue(bot, provider, text: "Co nguoi ban")
            let message = try await settled(id, in: bot) { $0.attempts == 1 && $0.state != .leased }
            #expect(message.state != .sent)
            let request = FakeRequest(try #require(server.received.first))
            #expect(provider.complaint(about: request)?.isAuthentication == false)
        }
    }

    // MARK: - Parts

    /// Runs a bot whose channel sends to a fake; the last answer stands for all further requests.
    private func run(
        _ provider: FakeProvider, answering answers: [FakeAnswer], checking isChecked: Bool = true,
        _ body: (RunningBot, ScriptedServer) async throws -> Void
    ) async throws {
        let turn = Mutex(0)
        try await ScriptedServer.run { request in
            let index = turn.withLock { index in
                defer { index += 1 }
                return min(index, answers.count - 1)
            }
            let mood = answers[index]
            return .bytes((isChecked ? provider.answer(to: FakeRequest(request), mood: mood) : mood).response)
        } _: { server in
            var configuration = RunningBot.configuration(
                database: folder.path("bot.sqlite"), type: ChannelType(rawValue: provider.type),
                provider.settings(for: server.url))
            configuration.publicURL = FakeProvider.publicURL
            try await RunningBot.run(configuration, time: time) { bot in try await body(bot, server) }
        }
    }

    private func queue(_ bot: RunningBot, _ provider: FakeProvider, text: String = FakeProvider.text) async throws
        -> Int64
    {
        let notice = Notice(to: Address(provider.recipient), text: text, urgency: .deal)
        let now = time.now
        let messages = try await bot.composition.store.submit {
            try $0.enqueue([notice], at: now) { _ in FakeProvider.channel }
        }
        bot.composition.bell.ring()
        return try #require(messages.first).id
    }

    /// The message once it is as asked for.
    private func settled(
        _ id: Int64, in bot: RunningBot, _ isSo: (OutboxMessage) -> Bool
    ) async throws -> OutboxMessage {
        while true {
            let message = try await bot.composition.store.read { try $0.outboxMessage(id) }
            if let message, isSo(message) { return message }
            try await Task.turn()
        }
    }

    private func post(_ call: FakeCall, to bot: RunningBot) async throws -> ProviderResponse {
        var request = ProviderRequest(
            method: call.method == "GET" ? .get : .post, url: bot.url + call.target, body: Array(call.body.utf8))
        for (name, value) in call.fields {
            request.headerFields[try #require(HTTPField.Name(name))] = value
        }
        return try await bot.client.send(request)
    }
}
