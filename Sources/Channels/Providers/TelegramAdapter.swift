import HTTPTypes

/// A Telegram bot.
///
/// https://core.telegram.org/bots/api. Only private chats are answered; in a group every member would be one person to
/// the bot.
package struct TelegramAdapter: WebhookReceiving, MessageSending {
    package static let type: ChannelType = "telegram"
    package static let consoleStep =
        "Call setWebhook with this address and secret_token; getWebhookInfo then shows it without an "
        + "error."
    package static let settings: [SettingDescription] =
        [
            .requiredSecret("secret_token", "A–Z a–z 0–9 _ - of your choice, the one given to setWebhook"),
            .optionalSecret("bot_token", "from @BotFather, 123456:ABC…; needed to send"),
            .optional("reply_by", "response (faster) or outbox (tells failures); response if left out"),
            ChannelSettings.apiURLSetting("https://api.telegram.org"),
        ] + ChannelLimits.paceSettings

    package let limits: ChannelLimits
    package let replyRoute: ReplyRoute
    private let apiURL: String
    private let secretToken: Secret
    private let botToken: Secret?

    package init(settings: ChannelSettings) throws(ChannelSettingsError) {
        secretToken = try settings.requiredSecret("secret_token", of: Self.settings)
        botToken = settings.secret("bot_token")
        replyRoute = try settings.replyRoute(atMost: 1)
        apiURL = try settings.apiURL(or: "https://api.telegram.org")
        limits = try ChannelLimits(medium: .chat, maximumLength: 4_096, messagesPerSecond: 30, quickReplies: 12)
            .paced(by: settings)
    }

    package func handleInbound(_ request: WebhookRequest) throws(WebhookRejection) -> InboundBatch {
        try request.require(.post)
        guard Authenticator.isToken(request.header("X-Telegram-Bot-Api-Secret-Token"), secretToken) else {
            throw .badSignature("X-Telegram-Bot-Api-Secret-Token is missing or not secret_token")
        }
        return try Self.batch(of: try request.json())
    }

    private static func batch(of update: JSON) throws(WebhookRejection) -> InboundBatch {
        guard let id = update["update_id"].identifier else { throw .undecodable("update_id is missing") }
        let membership = update["my_chat_member"]
        if membership["new_chat_member"]["status"].string == "kicked", let chat = membership["chat"]["id"].identifier {
            return InboundBatch(receipts: [Receipt(recipient: chat, state: .optedOut, reason: "blocked the bot")])
        }
        let message = update["message"]
        guard let text = message["text"].string ?? message["caption"].string,
            message["chat"]["type"].string == "private", message["from"]["is_bot"].bool != true
        else { return .ignored }
        return InboundBatch(messages: [
            InboundMessage(
                providerMessageID: id, from: try .account(message["chat"]["id"].identifier), text: text,
                sentAtMs: message["date"].integer.flatMap(ProviderTime.milliseconds(fromSeconds:)))
        ])
    }

    /// One call of a method may stand in the response; what becomes of it is never told.
    package func acknowledgement(for batch: InboundBatch, replies: [Reply]) -> WebhookResponse {
        guard replyRoute != .outbox, let reply = replies.first, let text = reply.text else { return .empty }
        let call = [JSON.Member(name: "method", value: "sendMessage")]
        return .json(.object(call + Self.content(to: reply.to, text: text, quickReplies: reply.quickReplies)))
    }

    package func sendRequest(for message: OutboundMessage, nowMs: Int64) throws(SendRefusal) -> ProviderRequest {
        guard let botToken else { throw .notConfigured(keys: ["bot_token"]) }
        let content = Self.content(to: message.to, text: message.text, quickReplies: message.quickReplies)
        return .json(to: "\(apiURL)/bot\(botToken.revealed)/sendMessage", .object(content))
    }

    package func classify(_ response: ProviderResponse) -> SendOutcome {
        let body = response.json
        if body["ok"].bool == true {
            // A message's id counts within its chat only.
            let ids = [body["result"]["chat"]["id"].identifier, body["result"]["message_id"].identifier]
            return .accepted(providerMessageID: ids.compactMap(\.self).joined(separator: ":"))
        }
        let description = body["description"].string ?? ""
        return switch body["error_code"].integer ?? Int64(response.status) {
        case 429:
            .retry(afterSeconds: body["parameters"]["retry_after"].integer.map { Int($0) })
        case 403 where description.contains("blocked by the user") || description.contains("deactivated"):
            .optedOut
        case 400, 403: .rejected(reason: description, isPermanent: true)
        default: .byStatus(of: response, canRepeat: false)
        }
    }

    private static func content(to chat: String, text: String, quickReplies: [QuickReply]) -> [JSON.Member] {
        var content: [JSON.Member] = [
            .init(name: "chat_id", value: Int64(chat).map { .number(String($0)) } ?? .string(chat)),
            .init(name: "text", value: .string(text)),
        ]
        if !quickReplies.isEmpty {
            // A key sends what stands on it, so it shows the number alone; the text says what it means.
            let row = quickReplies.map { reply -> JSON in ["text": .string(reply.text)] }
            let keyboard: JSON = ["keyboard": [.array(row)], "one_time_keyboard": true, "resize_keyboard": true]
            content.append(.init(name: "reply_markup", value: keyboard))
        }
        return content
    }
}

/// https://core.telegram.org/bots/api#getupdates
extension TelegramAdapter: InboundListing {
    package var listsNewestFirst: Bool { false }

    /// Telegram keeps updates for a day; asking from an id on confirms those before it.
    package func listRequest(
        after position: String?, sinceMs: Int64, nowMs: Int64
    ) throws(SendRefusal) -> ProviderRequest {
        guard botToken != nil else { throw .notConfigured(keys: ["bot_token"]) }
        return updates(from: position)
    }

    package func listing(from response: ProviderResponse) -> InboundListingAnswer {
        let body = response.json
        guard body["ok"].bool == true else {
            // While a webhook is set, this method is refused.
            if body["error_code"].integer == 409 {
                return .byWebhook(
                    explanation:
                        "its messages come to the webhook: Telegram repeats for a day what it could not deliver")
            }
            return .refused(reason: body["description"].string ?? "HTTP \(response.status)")
        }
        var batch = InboundBatch()
        var last: Int64?
        for update in body["result"].elements {
            last = max(last ?? .min, update["update_id"].integer ?? .min)
            guard let content = try? Self.batch(of: update) else {
                batch.ignoredCount += 1
                continue
            }
            batch.messages += content.messages
            batch.receipts += content.receipts
            batch.ignoredCount += content.ignoredCount
        }
        guard let last, last < .max else { return .page(batch, next: nil, position: nil) }
        let position = String(last + 1)
        return .page(batch, next: updates(from: position), position: position)
    }

    private func updates(from position: String?) -> ProviderRequest {
        var content: [JSON.Member] = [
            .init(name: "limit", value: 100), .init(name: "timeout", value: 0),
            .init(name: "allowed_updates", value: ["message", "my_chat_member"]),
        ]
        if let position = position.flatMap({ Int64($0) }) {
            content.append(.init(name: "offset", value: .number(String(position))))
        }
        return .json(to: "\(apiURL)/bot\(botToken?.revealed ?? "")/getUpdates", .object(content))
    }
}
