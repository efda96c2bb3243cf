import BotStore
import Channels
import Foundation
import Vocabulary

/// Looks at everything that the bot needs, and says what is wrong and how to mend it; secrets are never shown.
struct Examination: Sendable {
    /// A clock before this is wrong: 2025-07-01, when the present provinces came to be.
    private static let earliestPlausible = Timestamp(milliseconds: 1_751_302_800_000)
    /// A message this much younger than the clock means that the clock was set back.
    private static let toleratedSetbackSeconds: Int64 = 300
    private static let bookErrorsShown = 20
    private static let enoughFreeDiskBytes: Int64 = 100 << 20

    let sources: ConfigurationSources
    let now: Timestamp
    var registry = ChannelRegistry.standard

    /// Everything, in the order in which it should be mended.
    func findings(isThorough: Bool) async -> [Finding] {
        do {
            let configuration = try BotConfiguration(sources, registry: registry)
            return clockFindings() + channelFindings(configuration)
                + (await storeFindings(
                    path: configuration.databasePath, channels: configuration.channels, isThorough: isThorough))
        } catch {
            return clockFindings() + [.fault("configuration", "\(error)")]
        }
    }

    private func clockFindings() -> [Finding] {
        let day = now.day(offset: .vietnam).iso
        guard now >= Self.earliestPlausible else {
            return [.fault("clock", "it says \(day); set the clock, then start the bot again")]
        }
        return [.sound("clock", "\(day) in Vietnam")]
    }

    private func channelFindings(_ configuration: BotConfiguration) -> [Finding] {
        guard !configuration.channels.isEmpty else {
            return [.sound("channels", "none is configured, so only chat works; see gatewaybot channels types")]
        }
        let findings = configuration.channels.map { channel -> Finding in
            do throws(ChannelSettingsError) {
                let adapter = try registry.makeChannel(type: channel.type, settings: channel.settings)
                if let spool = adapter as? any SpoolExchanging { return spoolFinding(channel, spool) }
                let sends = adapter is any MessageSending ? "receives and sends" : "receives"
                return .sound("channel \(channel.name)", "\(channel.type), \(sends)")
            } catch {
                return .fault("channel \(channel.name)", error.advice)
            }
        }
        return findings + publicURLFindings(configuration)
    }

    /// A modem daemon's folders have to be there, and the bot has to be allowed to change what is in them.
    private func spoolFinding(_ channel: ChannelConfiguration, _ adapter: any SpoolExchanging) -> Finding {
        let folders = adapter.folders
        for folder in [folders.incoming, folders.outgoing] + [folders.sent, folders.failed].compactMap({ $0 }) {
            guard access(folder, R_OK | W_OK | X_OK) == 0 else {
                let reason = String(cString: strerror(errno))
                return .fault("channel \(channel.name)", "\(folder): \(reason); correct the folder or its rights")
            }
        }
        return .sound("channel \(channel.name)", "\(channel.type), \(folders.incoming) and \(folders.outgoing)")
    }

    private func publicURLFindings(_ configuration: BotConfiguration) -> [Finding] {
        guard configuration.publicURL.hasPrefix("https://") else {
            let text = "\(configuration.publicURL) is not https; providers outside this machine need https in front"
            return [.sound("public_url", text)]
        }
        return [.sound("public_url", configuration.publicURL)]
    }

    private func storeFindings(
        path: String, channels: [ChannelConfiguration], isThorough: Bool
    ) async -> [Finding] {
        do {
            let store = try Store(path: path)
            let diagnosis = try await store.diagnosis(at: now, isThorough: isThorough)
            let credentials = try await credentialFindings(channels, store)
            try await store.close()
            return findings(of: diagnosis, path: path) + strandedFindings(diagnosis, channels) + credentials
        } catch let error as StoreError {
            return [.fault("database", "\(path): \(error.advice)")]
        } catch {
            return [.fault("database", "\(path): \(error)")]
        }
    }

    /// When short-lived credentials end, and whether they can be renewed.
    private func credentialFindings(_ channels: [ChannelConfiguration], _ store: Store) async throws -> [Finding] {
        var findings: [Finding] = []
        for channel in channels {
            let adapter = try? registry.makeChannel(type: channel.type, settings: channel.settings)
            guard let adapter = adapter as? any CredentialRefreshing, let configured = adapter.credentials else {
                continue
            }
            let subject = "access token of \(channel.name)"
            let stored = try await store.read { try $0.credential(of: channel.name) }
            guard let stored, stored.origin == configured.fingerprint else {
                let isRenewable = (try? adapter.refreshRequest()) != nil
                findings.append(
                    isRenewable
                        ? .sound(subject, "as configured; renewed by itself when it ends")
                        : .fault(subject, "ends after about a day; set refresh_token and app_secret to renew it"))
                continue
            }
            if let refusal = stored.refusal {
                findings.append(.fault(subject, refusal))
            } else {
                let end = stored.expiresAt.map { "until \(Self.written($0))" } ?? "no end is known"
                findings.append(.sound(subject, "\(end), renewed by itself"))
            }
        }
        return findings
    }

    /// Day and time in Vietnam.
    private static func written(_ moment: Timestamp) -> String {
        let minutes = moment.minutesAfterMidnight(offset: .vietnam)
        let time = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(moment.day(offset: .vietnam).iso) \(time)"
    }

    private func findings(of diagnosis: Diagnosis, path: String) -> [Finding] {
        var findings: [Finding] = []
        let megabytes = (diagnosis.fileBytes + diagnosis.logBytes) >> 20
        findings.append(.sound("database", "\(path), \(megabytes) MB, SQLite \(diagnosis.sqliteVersion)"))
        for damage in diagnosis.damages {
            findings.append(.fault("integrity", "\(damage); stop the bot and restore the last backup"))
        }
        if diagnosis.danglingReferences > 0 {
            let text = "\(diagnosis.danglingReferences) rows refer to nothing; restore the last backup"
            findings.append(.fault("integrity", text))
        }
        if diagnosis.damages.isEmpty, diagnosis.danglingReferences == 0 {
            findings.append(.sound("integrity", "sound"))
        }
        findings += bookFindings(diagnosis)
        if let reason = diagnosis.writeFailure {
            findings.append(.fault("writing", "\(reason); check the disk's space and the file's owner"))
        }
        let isDurable = diagnosis.isFullySynchronous && diagnosis.journalMode == "wal"
        findings.append(
            isDurable
                ? .sound("durability", "write-ahead log, every commit waits for the disk")
                : .fault("durability", "journal \(diagnosis.journalMode) without full synchronisation; report this"))
        if !diagnosis.enforcesForeignKeys { findings.append(.fault("foreign keys", "not enforced; report this")) }
        return findings + diskFindings(diagnosis) + timeFindings(diagnosis) + outboxFindings(diagnosis)
    }

    /// Whether listings, deals and the ledger agree with each other.
    private func bookFindings(_ diagnosis: Diagnosis) -> [Finding] {
        guard !diagnosis.bookErrors.isEmpty else { return [.sound("books", "listings, deals and ledger agree")] }
        let rest = diagnosis.bookErrors.count - Self.bookErrorsShown
        return diagnosis.bookErrors.prefix(Self.bookErrorsShown).map { .fault("books", "\($0); report this") }
            + (rest > 0 ? [.fault("books", "and \(rest) more")] : [])
    }

    private func diskFindings(_ diagnosis: Diagnosis) -> [Finding] {
        guard let free = diagnosis.freeDiskBytes else { return [] }
        guard free >= Self.enoughFreeDiskBytes else {
            return [.fault("disk", "only \(free >> 20) MB are free; make room")]
        }
        return [.sound("disk", "\(free >> 20) MB free")]
    }

    private func timeFindings(_ diagnosis: Diagnosis) -> [Finding] {
        guard let newest = diagnosis.newestRow, newest > now.adding(seconds: Self.toleratedSetbackSeconds) else {
            return []
        }
        let day = newest.day(offset: .vietnam).iso
        return [.fault("clock", "the store has messages of \(day), later than the clock; set the clock")]
    }

    /// Messages that wait for a channel that sends nothing any more, and would wait for ever.
    private func strandedFindings(_ diagnosis: Diagnosis, _ channels: [ChannelConfiguration]) -> [Finding] {
        let senders = channels.filter { channel in
            let adapter = try? registry.makeChannel(type: channel.type, settings: channel.settings)
            return adapter is any MessageSending || adapter is any SpoolExchanging
        }.map(\.name)
        // What is said in a chat to other phones waits for the next chat.
        let stranded = diagnosis.queuedByChannel.filter {
            !senders.contains($0.key) && $0.key != ChatLine.defaultChannel
        }
        return stranded.sorted { $0.key < $1.key }.map { name, count in
            let state = channels.contains { $0.name == name } ? "cannot send" : "is not configured"
            let advice = "gatewaybot outbox list --state queued, then outbox retry ID --channel NAME"
            return .fault(
                "outbox", "\(count) waiting for \(name), which \(state); mend that, or pass them on: \(advice)")
        }
    }

    private func outboxFindings(_ diagnosis: Diagnosis) -> [Finding] {
        var findings = [Finding.sound("outbox", "\(diagnosis.queuedMessages) waiting")]
        let stuck = diagnosis.deadMessages + diagnosis.ambiguousMessages
        if stuck > 0 { findings.append(.fault("outbox", "\(stuck) could not be sent; see gatewaybot outbox")) }
        return findings
    }
}

extension StoreError {
    /// The error with what to do about it.
    var advice: String {
        switch self {
        case .unavailable: "\(self); check that the folder exists, has space and belongs to this user"
        case .corrupt: "\(self); restore the last backup, or move the file away to begin afresh"
        case .newerSchema: "\(self); install the newer version"
        case .refused, .closed: "\(self)"
        }
    }
}
