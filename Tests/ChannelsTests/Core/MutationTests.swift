import Foundation
import HTTPTypes
import Testing

@testable import Channels

/// What providers send, with some bytes changed, and signed as they sign it: whatever comes is read or refused, and nothing
/// traps.
///
/// `MUTATIONS=100000 swift test --filter MutationTests` makes up more of it, `--sanitize address` watches the memory.
struct MutationTests {
    private static let count = ProcessInfo.processInfo.environment["MUTATIONS"].flatMap { Int($0) } ?? 300

    /// Every body, query and set of parameters in the providers' own examples.
    private static let examples: [[UInt8]] = {
        let file = Bundle.module.url(forResource: "provider-vectors", withExtension: "json", subdirectory: "Fixtures")
        let text = file.flatMap { try? Data(contentsOf: $0) } ?? Data()
        guard let vectors = try? JSON(parsing: Array(text)), case .array(let list) = vectors else { return [] }
        return list.flatMap { vector -> [[UInt8]] in
            guard case .object(let inputs) = vector["inputs"] else { return [] }
            return inputs.map { input in
                if case .string(let text) = input.value { Array(text.utf8) } else { input.value.serialized() }
            }
        }
    }()

    @Test(arguments: SignatureTests.channels)
    func signedMutationsAreReadOrRefused(channel: SignedChannel) {
        var mutator = Mutator(seed: 503, examples: Self.examples + [channel.unsigned.body])
        for _ in 0..<Self.count {
            var request = channel.unsigned
            request.body = mutator.next()
            take(channel.signed(request), with: channel.adapter)
        }
    }

    @Test(arguments: GarbageTests.types)
    func mutationsWithTheTokenAreReadOrRefused(type: String) throws {
        let channel = try FullSettings.make(ChannelType(rawValue: type))
        var mutator = Mutator(seed: 7, examples: Self.examples)
        for round in 0..<Self.count {
            let bytes = mutator.next()
            if let receiver = channel as? any WebhookReceiving {
                let visible = String(decoding: bytes.filter { (0x21..<0x7F).contains($0) }.prefix(500), as: UTF8.self)
                var request = WebhookRequest(
                    method: round % 2 == 0 ? .post : .get, target: "/channels/c/inbound?token=t0k&" + visible,
                    publicRoot: FullSettings.root, body: round % 2 == 0 ? bytes : [], receivedAtMs: SignedChannel.nowMs)
                request.set([
                    ("Content-Type", round % 4 == 0 ? "application/json" : "application/x-www-form-urlencoded")
                ])
                take(request, with: receiver)
            }
            if let sender = channel as? any MessageSending {
                _ = sender.classify(ProviderResponse(status: [200, 201, 400, 429, 500][round % 5], body: bytes))
            }
            if let spool = channel as? any SpoolExchanging {
                let name = "IN20261125_083000_00_+84901234567_00.txt"
                _ = try? spool.decode([SpoolFile(name: name, content: bytes)], in: .incoming)
            }
        }
    }

    @Test func whatIsReadIsWrittenAndReadTheSame() {
        var mutator = Mutator(seed: 11, examples: Self.examples)
        for _ in 0..<Self.count * 10 {
            let bytes = mutator.next()
            let text = String(decoding: bytes, as: UTF8.self)
            if let value = try? JSON(parsing: bytes) {
                let written = value.serialized()
                #expect((try? JSON(parsing: written))?.serialized() == written)
            }
            if let number = PhoneNumber(text) { #expect(PhoneNumber(number.e164)?.e164 == number.e164) }
            #expect(Base64.decode(Base64.encode(bytes)) == bytes)
            _ = (FormParameters(parsing: bytes).all, Hex.decode(text), ProviderTime.milliseconds(text))
            _ = try? JSONWebToken(verifying: text, key: Secret("key"))
        }
    }

    private func take(_ request: WebhookRequest, with receiver: any WebhookReceiving) {
        guard let batch = try? receiver.handleInbound(request) else { return }
        #expect(batch.messages.allSatisfy { !$0.providerMessageID.isEmpty && !$0.from.value.isEmpty })
        let replies = batch.messages.map {
            Reply(
                providerMessageID: $0.providerMessageID, to: $0.from.value, text: "x", segments: 1, isDuplicate: false)
        }
        _ = receiver.acknowledgement(for: batch, replies: replies)
        _ = try? receiver.handleStatus(request)
    }
}

/// Makes inputs of examples: bytes changed, cut, doubled, and pieces of other examples put in.
private struct Mutator {
    private var random: SeededBytes
    private let examples: [[UInt8]]

    init(seed: UInt64, examples: [[UInt8]]) {
        random = SeededBytes(seed: seed)
        self.examples = examples
    }

    mutating func next() -> [UInt8] {
        var bytes = examples[number(below: examples.count)]
        for _ in 0...number(below: 6) {
            let place = number(below: bytes.count + 1)
            switch number(below: 5) {
            case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(number(below: 8))
            case 1: bytes.insert(contentsOf: random.next(1 + number(below: 4)), at: place)
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + number(below: 20)))
            case 3: bytes.insert(contentsOf: bytes.prefix(place).suffix(number(below: 40)), at: place)
            default:
                let other = examples[number(below: examples.count)]
                bytes.insert(contentsOf: other.dropFirst(number(below: other.count + 1)).prefix(30), at: place)
            }
        }
        return bytes
    }

    private mutating func number(below limit: Int) -> Int {
        let bytes = random.next(4)
        return Int(bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }) % max(1, limit)
    }
}
