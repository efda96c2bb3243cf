@testable import Channels

/// Settings with which every type of channel can receive and send.
enum FullSettings {
    static let root = "https://bot.example.org"
    static let token = "t0k"

    static func values(for type: ChannelType) -> [String: String]? {
        table[type.rawValue]
    }

    /// The channel, named after its type.
    static func make(_ type: ChannelType) throws -> any ChannelAdapter {
        try ChannelRegistry.standard.makeChannel(
            type: type, settings: ChannelSettings(name: type.rawValue, values: table[type.rawValue] ?? [:]))
    }

    /// Every channel that sends over HTTP.
    static func senders() throws -> [any MessageSending] {
        try ChannelRegistry.standard.adapters.compactMap { try make($0.type) as? any MessageSending }
    }

    private static let table: [String: [String: String]] = [
        "generic": ["signing_secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", "send_url": "https://example.org/out"],
        "android": ["signing_key": "k", "username": "u", "password": "p", "sim_number": "2", "ttl_seconds": "3600"],
        "kannel": [
            "webhook_token": token, "send_url": "http://127.0.0.1:13013/cgi-bin/sendsms", "username": "u",
            "password": "p", "from": "8099", "smsc": "s1", "public_url": root,
        ],
        "jasmin": [
            "webhook_token": token, "send_url": "http://127.0.0.1:1401/send", "username": "u", "password": "p",
            "from": "8099", "public_url": root,
        ],
        "smstools": ["incoming": "/in"],
        "gammu": ["incoming": "/in"],
        "speedsms": ["webhook_token": token, "access_token": "at", "sms_type": "8", "sender": "0900000000"],
        "esms": [
            "api_key": "ak", "secret_key": "sk", "webhook_token": token, "brandname": "HTX", "public_url": root,
        ],
        "external": ["webhook_token": token, "send_url": "https://agg.example.org/send", "from": "8099"],
        "zalo": [
            "app_id": "1", "oa_secret_key": "ok", "access_token": "at", "refresh_token": "rt", "app_secret": "as",
            "use_appsecret_proof": "true",
        ],
        "telegram": ["secret_token": "s-1", "bot_token": "123:ABC"],
        "messenger": ["app_secret": "s", "verify_token": "v", "page_access_token": "pt"],
        "whatsapp": ["app_secret": "s", "verify_token": "v", "phone_number_id": "12345", "access_token": "at"],
        "viber": ["auth_token": "vt", "sender_name": "HTX"],
        "line": ["channel_secret": "s", "channel_access_token": "ct"],
        "twilio": ["account_sid": "AC1", "auth_token": "at", "from": "+15005550006", "public_url": root],
        "vonage": ["api_key": "ak", "api_secret": "as", "signature_secret": "ss", "from": "8099", "public_url": root],
        "vonage-messages": ["signature_secret": "ss", "api_key": "ak", "api_secret": "as", "from": "8099"],
        "infobip": [
            "webhook_token": token, "base_url": "https://x.api.infobip.com", "api_key": "ak", "from": "8099",
            "public_url": root,
        ],
        "plivo": ["auth_id": "MA1", "auth_token": "at", "from": "8099", "public_url": root],
        "telnyx": [
            "public_key": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=", "api_key": "KEY1", "from": "+15005550006",
            "messaging_profile_id": "mp", "public_url": root,
        ],
        "messagebird": ["signing_key": "sk", "access_key": "ak", "from": "8099"],
        "bird": ["signing_secret": "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", "api_key": "bk_eu1_x", "from": "8099"],
        "sinch": [
            "signing_secret": "ss", "service_plan_id": "sp", "api_token": "at", "region": "eu", "from": "8099",
            "public_url": root,
        ],
        "africastalking": ["webhook_token": token, "username": "u", "api_key": "ak", "from": "8099"],
        "stringee": [
            "signing_secret": "ss", "api_key_sid": "SK.0.1", "api_key_secret": "ks", "from": "HTX",
        ],
    ]
}
