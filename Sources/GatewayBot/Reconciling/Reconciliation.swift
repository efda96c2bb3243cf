import BotStore
import Channels
import Vocabulary

/// Asks a provider for the messages that it received for us, and takes in those that never came, each once.
struct Reconciliation: Sendable {
    let channel: ChannelDirectory.Entry
    let adapter: any InboundListing
    let intake: Intake
    let store: Store
    let transport: any Transport
    let time: any TimeSource

    /// What a provider had to tell.
    struct Report: Equatable, Sendable {
        var listed = 0
        /// Those that had come to the webhook address before.
        var known = 0
        /// What the provider says in place of a list; nil when it gave one.
        var remark: String?
        /// Whether the provider could not be asked.
        var isFault = false

        var missed: Int { listed - known }
    }

    /// How far back can be asked: ids are remembered for nine days, and what is older could not be told from what was
    /// answered.
    static let mostSeconds: Int64 = 8 * 86_400

    /// How far back the first listing asks.
    private static let usualSeconds: Int64 = 3 * 86_400

    /// A provider that never stops naming a next page is left after so many.
    private static let mostPages = 1_000

    /// Reads every page since a moment, or since the last listing; what was read is on disk even when a later page fails.
    ///
    /// Throws: `StoreError`.
    func run(since moment: Timestamp?) async throws -> Report {
        var report = Report()
        let name = channel.name
        let position = moment == nil ? try await store.read { try $0.listingPosition(of: name) } : nil
        let span = position == nil ? Self.usualSeconds : Self.mostSeconds
        let moment = moment ?? time.now.adding(seconds: -span)
        var gathered = InboundBatch()
        var lastPosition: String?
        do {
            var next: ProviderRequest? = try adapter.listRequest(
                after: position, sinceMs: moment.milliseconds, nowMs: time.now.milliseconds)
            var count = 0
            while let request = next, count < Self.mostPages {
                count += 1
                switch adapter.listing(from: try await transport.send(request)) {
                case .page(let batch, let following, let position):
                    next = following
                    lastPosition = position ?? lastPosition
                    if adapter.listsNewestFirst {
                        gathered.messages += batch.messages
                        gathered.receipts += batch.receipts
                    } else {
                        try await take(batch, position: position, &report)
                    }
                case .byWebhook(let explanation):
                    report.remark = explanation
                    next = nil
                case .refused(let reason):
                    report.remark = ProviderRemark(reason).description
                    report.isFault = true
                    next = nil
                }
            }
        } catch let error as SendRefusal {
            report.remark = error.description
            report.isFault = true
        } catch let error as TransportError {
            report.remark = "\(error)"
            report.isFault = true
        }
        // A list that broke off has its older half missing; it is read again the next time.
        if adapter.listsNewestFirst, !report.isFault {
            let moments = gathered.messages.enumerated().map { ($0.element.sentAtMs ?? 0, -$0.offset) }
            let order = gathered.messages.indices.sorted { moments[$0] < moments[$1] }
            gathered.messages = order.map { gathered.messages[$0] }
            try await take(gathered, position: lastPosition, &report)
        }
        return report
    }

    private func take(_ batch: InboundBatch, position: String?, _ report: inout Report) async throws {
        let now = time.now
        let replies = try await intake.take(batch, of: channel, over: .outbox, now: now)
        report.listed += replies.count
        report.known += replies.count(where: \.isDuplicate)
        guard let position else { return }
        let name = channel.name
        try await store.submit { try $0.saveListingPosition(position, of: name, at: now) }
    }
}
