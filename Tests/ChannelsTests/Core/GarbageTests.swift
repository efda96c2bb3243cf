import HTTPTypes
import Testing

@testable import Channels

/// Whatever comes over the wire, an adapter answers with a batch or a rejection.
struct GarbageTests {
    static let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }

    @Test(arguments: types)
    func noRequestTraps(type: String) throws {
        var values = try #require(FullSettings.values(for: ChannelType(rawValue: type)))
        if values["webhook_token"] != nil { values["webhook_token"] = nil }
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        if adapter.settings.contains(where: { $0.name == "allow_unsigned" }) {
            values["allow_unsigned"] = "true"
            values["signature_secret"] = nil
        }
        let channel = try ChannelRegistry.standard.makeChannel(
            type: adapter.type, settings: ChannelSettings(name: "c", values: values))
        guard let receiver = channel as? any WebhookReceiving else { return }
        var random = SeededBytes(seed: 11)
        let target = "/channels/c/inbound?" + String(decoding: random.next(300), as: UTF8.self)
        for body in Self.bodies(&random) {
            for method in [HTTPRequest.Method.get, .post, .put] {
                for contentType in ["application/json", "application/x-www-form-urlencoded", "text/plain", ""] {
                    var request = WebhookRequest(
                        method: method, target: target, publicRoot: "", body: body, receivedAtMs: .max)
                    request.set([("Content-Type", contentType)])
                    let inbound = try? receiver.handleInbound(request)
                    let status = try? receiver.handleStatus(request)
                    for message in (inbound?.messages ?? []) + (status?.messages ?? []) {
                        #expect(!message.providerMessageID.isEmpty && !message.from.value.isEmpty)
                    }
                }
            }
        }
    }

    @Test(arguments: types)
    func noAnswerTrapsOrIsTakenForAcceptance(type: String) throws {
        guard let sender = try FullSettings.make(ChannelType(rawValue: type)) as? any MessageSending else { return }
        var random = SeededBytes(seed: 13)
        let json: [JSON] = [.null, [], [:], "x", 7, ["error": "x", "status": [], "messages": [1], "code": .null]]
        for body in Self.bodies(&random) + json.map({ $0.serialized() }) {
            for status in [0, 100, 301, 400, 401, 403, 404, 409, 429, 500, 502, 503, 599, 999] {
                let outcome = sender.classify(ProviderResponse(status: status, body: body))
                if case .accepted = outcome { #expect(status == 409, "\(status) \(type)") }
            }
        }
    }

    @Test(arguments: types)
    func oneIsAskedToComeBackLater(type: String) throws {
        guard let sender = try FullSettings.make(ChannelType(rawValue: type)) as? any MessageSending else { return }
        var response = ProviderResponse(status: 429)
        response.headerFields[.retryAfter] = "17"
        #expect(sender.classify(response) == .retry(afterSeconds: type == "telegram" ? nil : 17))
        response.status = 503
        #expect(sender.classify(response) == .retry(afterSeconds: 17))
        response.headerFields[.retryAfter] = "Fri, 31 Dec 1999 23:59:59 GMT"
        #expect(sender.classify(response) == .retry(afterSeconds: nil))
    }

    private static func bodies(_ random: inout SeededBytes) -> [[UInt8]] {
        var bodies: [[UInt8]] = [[], [0], Array("{}".utf8), Array("[]".utf8), Array("null".utf8), Array("a=b".utf8)]
        for count in [1, 10, 100, 1_000] {
            bodies.append(random.next(count))
            bodies.append(Array(#"{"event":"message","messages":[{"id":"#.utf8) + random.next(count))
        }
        bodies.append(
            Array(
                (#"{"id":"","from":"","text":"","results":[{}],"messages":[{}],"entry":[{"changes":[{"value":{"messages""#
                    + #":[{"text":{"body":"x"}}]}}],"messaging":[{"message":{"text":"x","mid":"y"}}]}],"object":"page"}"#)
                    .utf8))
        return bodies
    }
}
