/// Gammu SMSD with a modem: its files backend for sending, `RunOnReceive` or the files for receiving.
///
/// https://docs.gammu.org/smsd/files.html and https://docs.gammu.org/smsd/run.html
package struct GammuAdapter: SpoolExchanging, RunOnReceiving {
    package static let type: ChannelType = "gammu"
    package static let consoleStep =
        "Nothing to paste: gammu-smsd and the bot share the folders above; set InboxFormat = unicode."
    package static let settings: [SettingDescription] =
        [
            .optional("incoming", "InboxPath; /var/spool/gammu/inbox if left out"),
            .optional("outgoing", "OutboxPath; /var/spool/gammu/outbox if left out"),
            .optional("sent", "SentSMSPath; /var/spool/gammu/sent if left out"),
            .optional("failed", "ErrorSMSPath; /var/spool/gammu/error if left out"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let folders: SpoolFolders

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        folders = SpoolFolders(
            incoming: settings["incoming"] ?? "/var/spool/gammu/inbox",
            outgoing: settings["outgoing"] ?? "/var/spool/gammu/outbox",
            sent: settings["sent"] ?? "/var/spool/gammu/sent",
            failed: settings["failed"] ?? "/var/spool/gammu/error")
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600, messagesPerSecond: 0.2).paced(by: settings)
    }

    package func grouped(_ names: [String], in folder: SpoolFolder) -> [[String]] {
        guard folder == .incoming else { return names.sorted().filter { Self.reference(in: $0) != nil }.map { [$0] } }
        return GammuInboxName.grouped(names.compactMap(GammuInboxName.init))
    }

    package func decode(_ files: [SpoolFile], in folder: SpoolFolder) throws(WebhookRejection) -> InboundBatch {
        guard let file = files.first else { return .ignored }
        guard folder == .incoming else { return Self.settled(file, in: folder) }
        guard let name = GammuInboxName(file.name) else {
            throw .undecodable("the file is not named as gammu-smsd does")
        }
        var text = ""
        for file in files { text += try Self.text(file.content) }
        let message = InboundMessage(
            providerMessageID: file.name, from: try .phone(name.sender, bareDigits: .local), text: text)
        return InboundBatch(messages: [message])
    }

    /// Reads what `RunOnReceive` tells a program; a long message comes joined.
    ///
    /// The id is the name of the file that smsd keeps of the message, so that finding both makes one message.
    package func decode(
        environment: [String: String], arguments: [String], receivedAtMs: Int64
    ) throws(WebhookRejection) -> InboundBatch {
        guard let count = environment["SMS_MESSAGES"].flatMap({ Int($0) }), (1...255).contains(count) else {
            throw .undecodable("SMS_MESSAGES is missing; run this by RunOnReceive")
        }
        let texts = (1...count).compactMap { environment["SMS_\($0)_TEXT"] }
        // A delivery report comes like a text "Delivered", and alone of all has the reference of what it reports on.
        guard environment["SMS_1_REFERENCE"].flatMap({ Int($0) }) ?? 0 <= 0 else { return .ignored }
        let decoded = environment["DECODED_PARTS"].flatMap { Int($0) } ?? 0
        guard let text = decoded > 0 ? environment["DECODED_1_TEXT"] : texts.isEmpty ? nil : texts.joined() else {
            return .ignored
        }
        let from = environment["SMS_1_NUMBER"]
        let id = arguments.first ?? DerivedID.make(from ?? "", text, String(receivedAtMs))
        let message = InboundMessage(
            providerMessageID: id, from: try .phone(from, bareDigits: .local), text: text)
        return InboundBatch(messages: [message])
    }

    /// `OUT<priority><date>_<time>_<serial>_<recipient>_<note>.txt`, with our id as the note.
    package func file(for message: OutboundMessage) throws(SendRefusal) -> SpoolFile {
        let to: String
        switch PhoneNumber.Reading(message.to, bareDigits: .local) {
        case .number(let number): to = number.e164
        case .shortCode(let digits), .unplaced(let digits): to = digits
        case .notANumber: throw .unusableRecipient("must be a telephone number")
        }
        // A byte order mark keeps gammu from taking the text for the system's character set. The date is fixed: a name
        // must not depend on when it is written, or writing it twice would send twice. d asks for a delivery report.
        let content = [0xFE, 0xFF] + Charset.utf16BigEndian(message.text)
        let note = Hex.encode(Array(message.id.utf8))
        return SpoolFile(name: "OUTC20000101_000000_00_\(to)_\(note).txtd", content: content)
    }

    private static func text(_ content: [UInt8]) throws(WebhookRejection) -> String {
        let text: String? =
            if content.starts(with: [0xFE, 0xFF]) {
                Charset.utf16BigEndian.decode(Array(content.dropFirst(2)))
            } else if content.starts(with: [0xFF, 0xFE]) {
                Charset.utf16LittleEndian.decode(Array(content.dropFirst(2)))
            } else {
                Charset.utf8.decode(content)
            }
        guard let text else { throw .undecodable("the text is neither UTF-8 nor UTF-16") }
        // smsd 1.42 writes accented texts with the zero that ends them and with what an earlier text left behind it.
        return String(text.prefix { $0 != "\0" })
    }

    /// A file that we wrote and smsd is done with; it moves it and changes nothing.
    private static func settled(_ file: SpoolFile, in folder: SpoolFolder) -> InboundBatch {
        guard let reference = reference(in: file.name) else { return .ignored }
        return InboundBatch(receipts: [Receipt(reference: reference, state: folder == .sent ? .sent : .failed)])
    }

    /// Our id in the name of a file that we wrote; nil for other programs' files.
    private static func reference(in name: String) -> String? {
        guard name.hasPrefix("OUT"), let note = name.split(separator: ".").first?.split(separator: "_").last,
            let bytes = Hex.decode(note)
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
