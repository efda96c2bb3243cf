@testable import Channels
import HTTPTypes

/// One type of channel: what its provider sends us, signed as the provider signs it, and what it answers us.
///
/// The first byte of an input says how the others come.
struct ChannelDoor: Door {
    /// How the bytes come.
    private enum Way: UInt8, CaseIterable {
        case json, form, query, status, answer, file

        init(_ byte: UInt8) {
            self = Way.allCases[Int(byte) % Way.allCases.count]
        }
    }

    /// Ways of signing, of which a channel may have several; none where the secret is in the address.
    private let signed: [SignedChannel]
    private let channel: any ChannelAdapter

    init(_ type: ChannelType, signed: [SignedChannel]) throws {
        self.signed = signed.filter { Swift.type(of: $0.adapter).type == type }
        channel = try FullSettings.make(type)
    }

    var examples: [[UInt8]] {
        let bodies = signed.map(\.unsigned.body) + [Array(#"{"id":"1","from":"+84901234567","text":"GIA LUA"}"#.utf8)]
        let forms = ["from=84901234567&id=1&text=GIA+L%C3%9AA&status=0", #"{"status":"sent","code":100,"id":"1"}"#]
        let file = "From: 84901234567\nReceived: 26-11-25 08:30:00\nAlphabet: ISO\n\nGIA LUA"
        return Way.allCases.flatMap { way in
            (bodies + forms.map { Array($0.utf8) } + [Array(file.utf8)]).map { [way.rawValue] + $0 }
        }
    }

    func take(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let way = Way(first)
        let content = Array(bytes.dropFirst())
        switch way {
        case .json, .form, .query, .status:
            for channel in signed { take(channel.signed(request(way, content)), with: channel.adapter) }
            if signed.isEmpty, let receiver = channel as? any WebhookReceiving {
                take(request(way, content), with: receiver)
            }
        case .answer: takeAnswer(content)
        case .file: takeFile(content)
        }
    }

    private func request(_ way: Way, _ content: [UInt8]) -> WebhookRequest {
        let visible = content.filter { (0x21..<0x7F).contains($0) }
        let query = way == .query ? "&" + String(decoding: visible.prefix(1_000), as: UTF8.self) : ""
        var request = WebhookRequest(
            method: way == .query ? .get : .post, target: "/channels/c/inbound?token=\(FullSettings.token)\(query)",
            publicRoot: FullSettings.root, body: way == .query ? [] : content, receivedAtMs: SignedChannel.nowMs)
        let isForm = way == .form || way == .status && content.first.map { $0 != UInt8(ascii: "{") } ?? true
        request.set([("Content-Type", isForm ? "application/x-www-form-urlencoded" : "application/json")])
        return request
    }

    private func take(_ request: WebhookRequest, with receiver: any WebhookReceiving) {
        _ = try? receiver.handleStatus(request)
        guard let batch = try? receiver.handleInbound(request) else { return }
        expectIdentified(batch)
        let replies = batch.messages.map {
            Reply(
                providerMessageID: $0.providerMessageID, to: $0.from.value, text: "x", segments: 1, isDuplicate: false)
        }
        _ = receiver.acknowledgement(for: batch, replies: replies)
    }

    private func takeAnswer(_ content: [UInt8]) {
        guard let sender = channel as? any MessageSending else { return }
        let statuses = [200, 201, 202, 400, 401, 403, 429, 500]
        let status = statuses[content.count % statuses.count]
        let response = ProviderResponse(status: status, body: content)
        _ = sender.classify(response)
        guard let refreshing = sender as? any CredentialRefreshing else { return }
        _ = (refreshing.refreshedCredentials(from: response), refreshing.refusal(in: response))
        _ = refreshing.hasExpired(response)
    }

    private func takeFile(_ content: [UInt8]) {
        guard let spool = channel as? any SpoolExchanging else { return }
        // The daemon that writes many files for one message writes their numbers into their names.
        let parts = content.split(separator: 0x0C, maxSplits: 3, omittingEmptySubsequences: false)
        let files = parts.enumerated().map { number, part in
            SpoolFile(name: "IN20261125_083000_00_+84901234567_0\(number).txt", content: Array(part))
        }
        for folder in [SpoolFolder.incoming, .sent, .failed] {
            if let batch = try? spool.decode(files, in: folder) { expectIdentified(batch) }
        }
    }

    private func expectIdentified(_ batch: InboundBatch) {
        for message in batch.messages {
            precondition(!message.providerMessageID.isEmpty, "a message without an id")
            precondition(!message.from.value.isEmpty, "a message of nobody")
        }
    }
}
