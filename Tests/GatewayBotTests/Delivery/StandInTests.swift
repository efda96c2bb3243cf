import BotStore
import Channels
import Conversation
import Logging
import Market
import Testing
import Vocabulary

@testable import GatewayBot

/// Text messages that take over what a chat could not deliver, each sent once.
@Suite(.timeLimit(.minutes(5)))
struct StandInTests {
    private let folder: TemporaryFolder
    private let time = ManualTime()
    private let account = Address("zalo:246845883529197922")
    private let phone = Address("+84912345678")

    init() throws {
        folder = try TemporaryFolder()
    }

    private func configuration(zalo: String, sms: String) -> BotConfiguration {
        var configuration = BotConfiguration()
        configuration.databasePath = folder.path("bot.sqlite")
        configuration.port = 0
        configuration.logLevel = .critical
        configuration.channels = [
            ChannelConfiguration(
                type: "zalo",
                settings: ChannelSettings(
                    name: "zalo", values: ["app_id": "1", "api_url": zalo, "stand_in": "sms"],
                    secrets: ["oa_secret_key": Secret("k"), "access_token": Secret("a")])),
            ChannelConfiguration(
                type: "generic",
                settings: ChannelSettings(
                    name: "sms", values: ["send_url": sms], secrets: ["signing_secret": RunningBot.secret])),
        ]
        return configuration
    }

    /// One person behind the account and the telephone, as `LIEN KET` makes them.
    private func join(in store: Store, isLinked: Bool = true) async throws {
        let now = time.now
        try await store.submit { [account, phone] transaction in
            let party: Int64 = 1_000
            try transaction.apply([
                .party(Party(id: PartyID(party), joinedAt: now)), .party(Party(id: PartyID(party + 1), joinedAt: now)),
                .address(account, PartyID(party)), .address(phone, PartyID(isLinked ? party : party + 1)),
            ])
            try transaction.save(SenderState(), of: phone, medium: .sms, channel: "sms", at: now)
            try transaction.save(SenderState(), of: account, medium: .chat, channel: "zalo", at: now)
        }
    }

    private func run(
        zalo answer: String, isLinked: Bool = true, silenced: Address? = nil,
        _ check: (RunningBot, _ zalo: ScriptedServer, _ sms: ScriptedServer) async throws -> Void
    ) async throws {
        let refusal = ScriptedServer.response(body: answer)
        try await ScriptedServer.run(answering: { _ in .bytes(refusal) }) { (zalo) throws in
            try await ScriptedServer.run(answering: { _ in .bytes(ScriptedServer.response()) }) { (sms) throws in
                try await RunningBot.run(configuration(zalo: zalo.url, sms: sms.url), time: time) { (bot) throws in
                    try await join(in: bot.composition.store, isLinked: isLinked)
                    let now = time.now
                    try await bot.composition.store.submit { [account] transaction in
                        if let silenced {
                            var state = try transaction.state(of: silenced)
                            state.preferences.isSilenced = true
                            try transaction.save(state, of: silenced, medium: .sms, channel: "sms", at: now)
                        }
                        _ = try transaction.enqueue(
                            [Notice(to: account, text: "Có người mua\n5 tấn rau muống, TPHCM.", urgency: .deal)],
                            at: now, fallback: { _ in nil })
                    }
                    bot.composition.bell.ring()
                    try await check(bot, zalo, sms)
                }
            }
        }
    }

    private func message(_ bot: RunningBot, isSettled: (OutboxMessage) -> Bool) async throws -> OutboxMessage {
        while true {
            if let message = try await bot.composition.store.read({ try $0.outboxMessage(1) }), isSettled(message) {
                return message
            }
            try await Task.turn()
        }
    }

    @Test func aTextMessageTakesOverWhenTheWindowIsClosed() async throws {
        try await run(zalo: #"{"error":-230,"message":"User has not interacted"}"#) { (bot, zalo, sms) throws in
            await sms.waitForRequests(1)
            let sent = try await message(bot) { $0.state == .sent }
            #expect(sent.channel == "sms")
            #expect(sent.standsInFor == "zalo")
            #expect(sent.recipient == phone)
            #expect(sms.received[0].body.contains(#""text":"Co nguoi mua 5 tan rau muong, TPHCM.""#))
            #expect(zalo.received.count == 1)
            #expect(sms.received.count == 1)
        }
    }

    @Test func nothingTakesOverWhatMayHaveArrived() async throws {
        try await run(zalo: #"{"error":-200,"message":"unknown"}"#) { (bot, _, sms) throws in
            let message = try await message(bot) { $0.state == .ambiguous }
            #expect(message.channel == "zalo")
            #expect(sms.received.isEmpty)
        }
    }

    @Test func nothingTakesOverForWhoeverWantsNoMessages() async throws {
        try await run(zalo: #"{"error":-230}"#, silenced: phone) { (bot, _, sms) throws in
            _ = try await message(bot) { $0.state == .dead }
            #expect(sms.received.isEmpty)
        }
    }

    @Test func nothingTakesOverForWhoeverBlockedTheAccount() async throws {
        try await run(zalo: #"{"error":-244}"#) { (bot, _, sms) throws in
            _ = try await message(bot) { $0.state == .dead }
            #expect(sms.received.isEmpty)
        }
    }

    @Test func nothingTakesOverForAnotherPerson() async throws {
        try await run(zalo: #"{"error":-230}"#, isLinked: false) { (bot, _, sms) throws in
            _ = try await message(bot) { $0.state == .dead }
            #expect(sms.received.isEmpty)
        }
    }

    @Test(arguments: ["zalo", "nobody"])
    func theStandInMustBeAnotherChannelThatSends(name: String) throws {
        var configuration = configuration(zalo: "http://127.0.0.1:1", sms: "http://127.0.0.1:1")
        configuration.channels[0].settings = ChannelSettings(
            name: "zalo", values: ["app_id": "1", "stand_in": name], secrets: ["oa_secret_key": Secret("k")])
        #expect(throws: ChannelSettingsError.self) { try ChannelDirectory(configuration.channels) }
    }
}
