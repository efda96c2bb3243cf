import Channels
import Vocabulary

/// Sends by a request of HTTP to the provider.
struct HTTPCarrier: Carrier {
    let sender: any MessageSending
    let transport: any Transport
    /// Where the channel's credentials are short-lived.
    var credentials: CredentialKeeper?

    func carry(_ message: OutboundMessage, wasInterrupted: Bool, now: Timestamp) async -> Passage {
        guard let credentials else {
            return await carry(message, as: sender, wasInterrupted: wasInterrupted, now: now).passage
        }
        do {
            let current = try await credentials.current()
            let attempt = await carry(message, as: current, wasInterrupted: wasInterrupted, now: now)
            guard let response = attempt.response, current.hasExpired(response),
                let spent = current.credentials?.accessToken
            else { return attempt.passage }
            // Refused for its credential, the message has not gone, so it may go at once with another.
            if let refusal = try await credentials.renew(instead: spent.revealed) { return .notSent(reason: refusal) }
            return await carry(message, as: try await credentials.current(), wasInterrupted: false, now: now).passage
        } catch {
            return .notSent(reason: "\(error)")
        }
    }

    private func carry(
        _ message: OutboundMessage, as sender: any MessageSending, wasInterrupted: Bool, now: Timestamp
    ) async -> (passage: Passage, response: ProviderResponse?) {
        let request: ProviderRequest
        do {
            request = try sender.sendRequest(for: message, nowMs: now.milliseconds)
        } catch {
            return (.impossible(reason: "\(error)"), nil)
        }
        let mayRepeat = request.idempotencyKey != nil
        if wasInterrupted, !mayRepeat { return (.uncertain(reason: "the bot stopped while it was sending"), nil) }
        do {
            let response = try await transport.send(request)
            return (.answered(sender.classify(response)), response)
        } catch let error as TransportError {
            return (Self.passage(after: error, mayRepeat: mayRepeat), nil)
        } catch {
            return (Self.passage(after: .interrupted(reason: "the bot was stopped"), mayRepeat: mayRepeat), nil)
        }
    }

    private static func passage(after error: TransportError, mayRepeat: Bool) -> Passage {
        switch error {
        case .notSent, .closed: .notSent(reason: "\(error)")
        case .interrupted, .tooLarge: mayRepeat ? .notSent(reason: "\(error)") : .uncertain(reason: "\(error)")
        }
    }
}
