extension ChannelSettings {
    /// How the operator wants replies to travel, for providers that take them in the response.
    ///
    /// Throws: `.wrong` when `reply_by` is neither `response` nor `outbox`.
    func replyRoute(atMost count: Int) throws(ChannelSettingsError) -> ReplyRoute {
        try choice("reply_by", of: ["response", "outbox"]) == "outbox" ? .outbox : .response(atMost: count)
    }
}
