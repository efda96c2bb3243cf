/// SMS Server Tools 3 with a modem: files in its spool folders.
///
/// http://smstools3.kekekasvi.com/index.php?p=fileformat; a file is header lines, an empty line and the text.
package struct SMSToolsAdapter: SpoolExchanging {
    package static let type: ChannelType = "smstools"
    package static let consoleStep =
        "Nothing to paste: smsd and the bot share the folders above; give the bot the right to write "
        + "there."
    package static let settings: [SettingDescription] =
        [
            .optional("incoming", "smsd's incoming folder; /var/spool/sms/incoming if left out"),
            .optional("outgoing", "smsd's outgoing folder; /var/spool/sms/outgoing if left out"),
            .optional("sent", "smsd's sent folder; /var/spool/sms/sent if left out"),
            .optional("failed", "smsd's failed folder; /var/spool/sms/failed if left out"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let folders: SpoolFolders

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        folders = SpoolFolders(
            incoming: settings["incoming"] ?? "/var/spool/sms/incoming",
            outgoing: settings["outgoing"] ?? "/var/spool/sms/outgoing",
            sent: settings["sent"] ?? "/var/spool/sms/sent",
            failed: settings["failed"] ?? "/var/spool/sms/failed")
        // A modem takes about five seconds for a message.
        limits = try ChannelLimits(medium: .sms, maximumLength: 1_600, messagesPerSecond: 0.2).paced(by: settings)
    }

    /// Whatever smsd received, and what it did with our own files; other programs' files are left to them.
    package func grouped(_ names: [String], in folder: SpoolFolder) -> [[String]] {
        names.sorted().filter { folder == .incoming || $0.hasPrefix(Self.prefix) }.map { [$0] }
    }

    package func decode(_ files: [SpoolFile], in folder: SpoolFolder) throws(WebhookRejection) -> InboundBatch {
        guard let file = files.first else { return .ignored }
        return folder == .incoming ? try Self.incoming(file) : Self.settled(file, in: folder)
    }

    package func file(for message: OutboundMessage) throws(SendRefusal) -> SpoolFile {
        let to: String
        switch PhoneNumber.Reading(message.to, bareDigits: .local) {
        case .number(let number): to = number.digits
        // An s before a short number keeps smsd from taking it for an international one.
        case .shortCode(let digits): to = "s" + digits
        case .unplaced(let digits): to = digits
        case .notANumber: throw .unusableRecipient("must be a telephone number")
        }
        let head = "To: \(to)\nReport: yes\nAlphabet: "
        let content: [UInt8] =
            switch TextEncoding(for: message.text) {
            case .gsm7: Array("\(head)UTF-8\n\n\(message.text)".utf8)
            case .unicode: Array("\(head)UCS\n\n".utf8) + Charset.utf16BigEndian(message.text)
            }
        return SpoolFile(name: Self.prefix + PercentEncoding.encode(message.id), content: content)
    }

    private static let prefix = "gatewaybot."

    /// A file that we wrote and smsd is done with; smsd adds lines to its header.
    private static func settled(_ file: SpoolFile, in folder: SpoolFolder) -> InboundBatch {
        let reference = PercentEncoding.decodeForm(file.name.dropFirst(prefix.count).utf8)
        let content = SMSToolsFile(file.content)
        let receipt = Receipt(
            providerMessageID: content["Message_id"], reference: String(decoding: reference, as: UTF8.self),
            state: folder == .sent ? .sent : .failed, reason: content["Fail_reason"])
        return InboundBatch(receipts: [receipt])
    }

    private static func incoming(_ file: SpoolFile) throws(WebhookRejection) -> InboundBatch {
        let content = SMSToolsFile(file.content)
        if content.body.starts(with: Array("SMS STATUS REPORT".utf8)) { return report(SMSToolsFile(content.body)) }
        guard content["Error"] == nil else { throw .undecodable("smsd could not decode the message") }
        // Binary messages (settings, ring tones) are no texts.
        guard let charset = content.charset else { return .ignored }
        guard let text = charset.decode(content.body) else { throw .undecodable("the text does not fit its Alphabet") }
        let header = content["UDH-DATA"].flatMap { Hex.decode($0.filter { $0 != " " }) }
        let message = InboundMessage(
            providerMessageID: file.name, from: try .phone(content["From"], bareDigits: .international), text: text,
            part: header.flatMap { UserDataHeader($0).part })
        return InboundBatch(messages: [message])
    }

    /// `Status: 0,Ok,…`; below 32 delivered, 32 to 63 still trying, from 64 on given up, 3GPP TS 23.040 9.2.3.15.
    private static func report(_ report: SMSToolsFile) -> InboundBatch {
        guard let id = report["Message_id"], let status = report["Status"],
            let code = status.split(separator: ",").first.flatMap({ Int($0) })
        else { return .ignored }
        let state: Receipt.State
        switch code {
        case 0..<32: state = .delivered
        case 32..<64: return .ignored
        default: state = .failed
        }
        let reason = state == .failed ? "status \(code)" : nil
        return InboundBatch(receipts: [Receipt(providerMessageID: id, state: state, reason: reason)])
    }
}
