import Channels
import Vocabulary

/// Sends by a request of HTTP to the provider.
struct HTTPCarrier: Carrier {
    let sender: any MessageSending
    let transport: any Transport

    func carry(_ message: OutboundMessage, wasInterrupted: Bool, now: Timestamp) async -> Passage {
        let request: ProviderRequest
        do {
            request = try sender.sendRequest(for: message, nowMs: now.milliseconds)
        } catch {
            return .impossible(reason: "\(error)")
        }
        let mayRepeat = request.idempotencyKey != nil
        if wasInterrupted, !mayRepeat { return .uncertain(reason: "the bot stopped while it was sending") }
        do {
            return .answered(sender.classify(try await transport.send(request)))
        } catch let error as TransportError {
            return Self.passage(after: error, mayRepeat: mayRepeat)
        } catch {
            return Self.passage(after: .interrupted(reason: "the bot was stopped"), mayRepeat: mayRepeat)
        }
    }

    private static func passage(after error: TransportError, mayRepeat: Bool) -> Passage {
        switch error {
        case .notSent, .closed: .notSent(reason: "\(error)")
        case .interrupted, .tooLarge: mayRepeat ? .notSent(reason: "\(error)") : .uncertain(reason: "\(error)")
        }
    }
}
