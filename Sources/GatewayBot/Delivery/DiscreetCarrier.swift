import Channels
import Vocabulary

/// Takes out of what a provider says whatever it repeats of the message, before anybody logs or stores it.
struct DiscreetCarrier: Carrier {
    let carrier: any Carrier

    func carry(_ message: OutboundMessage, wasInterrupted: Bool, now: Timestamp) async -> Passage {
        let passage = await carrier.carry(message, wasInterrupted: wasInterrupted, now: now)
        func fit(_ reason: String) -> String {
            ProviderRemark(reason, hiding: [message.text, message.to]).description
        }
        return switch passage {
        case .answered(.rejected(let reason, let isPermanent)):
            .answered(.rejected(reason: fit(reason), isPermanent: isPermanent))
        case .answered(.ambiguous(let reason)): .answered(.ambiguous(reason: fit(reason)))
        case .answered: passage
        case .notSent(let reason): .notSent(reason: fit(reason))
        case .uncertain(let reason): .uncertain(reason: fit(reason))
        case .impossible(let reason): .impossible(reason: fit(reason))
        }
    }
}
