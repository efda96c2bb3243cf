import Channels
import Vocabulary

/// Sends by leaving a file for a modem daemon.
struct SpoolCarrier: Carrier {
    let adapter: any SpoolExchanging
    let directory = SpoolDirectory()

    func carry(_ message: OutboundMessage, wasInterrupted: Bool, now: Timestamp) async -> Passage {
        let file: SpoolFile
        do {
            file = try adapter.file(for: message)
        } catch {
            return .impossible(reason: "\(error)")
        }
        let folders = adapter.folders
        if wasInterrupted {
            let places = [folders.outgoing] + [folders.sent, folders.failed].compactMap { $0 }
            if places.contains(where: { directory.contains(file.name, in: $0) }) {
                return .answered(.accepted(providerMessageID: nil))
            }
            // The file may have been written, sent and cleared away. Its draft is the proof that it was not.
            guard directory.hasDraft(of: file, in: folders.incoming) else {
                return .uncertain(reason: "the bot stopped while it was writing the file")
            }
        }
        do {
            // The daemon reads nothing but whole files in its outgoing folder, so the draft lies in the other one.
            try directory.write(file, to: folders.outgoing, draftIn: folders.incoming)
            return .answered(.accepted(providerMessageID: nil))
        } catch {
            return .notSent(reason: "\(error)")
        }
    }
}
