import BotStore
import Channels
import CommandParser
import Foundation
import HTTPTypes
import Logging
import ServiceLifecycle
import Vocabulary

@testable import GatewayBot

/// A bot that serves on loopback for the length of a test, with one generic channel named `partner`.
struct RunningBot: Sendable {
    static let secret = Secret("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz")

    /// One for all tests: making it takes longer than most of them.
    static let parser = Parser()

    let composition: Composition
    let port: Int
    var url: String { "http://127.0.0.1:\(port)" }
    /// Patient: a request waits for its turn on a busy machine.
    let client = CurlTransport(limits: TransportLimits(totalTimeout: .seconds(100)))

    /// Starts a bot on a database and stops it gracefully after the body.
    static func run(
        database: String, sendURL: String? = nil, time: any TimeSource = SystemTime(),
        _ body: (RunningBot) async throws -> Void
    ) async throws {
        try await run(configuration(database: database, sendURL: sendURL), time: time, body)
    }

    /// Starts a bot with a configuration of the test's own and stops it gracefully after the body.
    static func run(
        _ configuration: BotConfiguration, time: any TimeSource = SystemTime(),
        _ body: (RunningBot) async throws -> Void
    ) async throws {
        let composition = try Composition(configuration, time: time, parser: parser)
        let ports = AsyncStream.makeStream(of: Int.self)
        let transport = CurlTransport()
        let group = composition.serviceGroup(transport: transport) { port in ports.continuation.yield(port) }
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            guard let port = await ports.stream.first(where: { _ in true }) else { return }
            let bot = RunningBot(composition: composition, port: port)
            let result = await Result { try await body(bot) }
            await group.triggerGracefulShutdown()
            // A server that is cancelled instead may drop connections that it has just accepted.
            try await tasks.waitForAll()
            try result.get()
        }
        transport.close()
        try await composition.close()
    }

    static func configuration(database: String, sendURL: String? = nil) -> BotConfiguration {
        var configuration = BotConfiguration()
        configuration.databasePath = database
        configuration.port = 0
        configuration.logLevel = .critical
        let values = sendURL.map { ["send_url": $0] } ?? [:]
        let settings = ChannelSettings(name: "partner", values: values, secrets: ["signing_secret": secret])
        configuration.channels = [ChannelConfiguration(type: "generic", settings: settings)]
        return configuration
    }

    /// A bot with one channel of any type, named `partner`.
    static func configuration(
        database: String, type: ChannelType, _ values: [String: String]
    ) -> BotConfiguration {
        var configuration = configuration(database: database)
        configuration.channels = [
            ChannelConfiguration(type: type, settings: ChannelSettings(name: "partner", values: values))
        ]
        return configuration
    }

    /// Posts a message of the generic channel, signed now.
    func post(
        id: String, from: String = "+84912345678", text: String, at: String? = nil,
        to path: String = "/channels/partner/inbound"
    ) async throws -> ProviderResponse {
        var line = JSONLine()
        line.add("id", id)
        line.add("from", from)
        line.add("text", text)
        if let at { line.add("at", at) }
        return try await post(line.closed(), to: path)
    }

    /// Posts a report on a message, signed now.
    func report(on id: String, reason: String) async throws -> ProviderResponse {
        var line = JSONLine()
        line.add("id", id)
        line.add("state", "failed")
        line.add("reason", reason)
        return try await post(line.closed(), to: "/channels/partner/status")
    }

    /// Posts a body, signed now unless told otherwise.
    func post(
        _ body: [UInt8], to path: String = "/channels/partner/inbound", isSigned: Bool = true
    ) async throws -> ProviderResponse {
        var request = ProviderRequest(method: .post, url: url + path, body: body)
        if isSigned, let webhooks = StandardWebhooks(secret: Self.secret) {
            let seconds = composition.time.now.milliseconds / 1_000
            for field in webhooks.headerFields(id: "1", timestampSeconds: seconds, body: body) {
                if let name = HTTPField.Name(field.name) { request.headerFields[name] = field.value }
            }
        }
        return try await client.send(request)
    }

    func get(_ path: String) async throws -> ProviderResponse {
        try await client.send(ProviderRequest(method: .get, url: url + path))
    }
}

extension ProviderResponse {
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as the generic channel's answer.
    func answer() throws -> GenericAnswer {
        try JSONDecoder().decode(GenericAnswer.self, from: Data(body))
    }
}

/// What the generic channel answers.
struct GenericAnswer: Decodable, Equatable {
    var reply: String?
    var segments: Int
    var duplicate: Bool
}

extension Result where Failure == any Error {
    /// What an asynchronous body returned or threw.
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
