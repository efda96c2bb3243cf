import HTTPTypes

/// A sending request with placeholders, as RapidPro's external channels describe it.
struct ExternalTemplate: Sendable {
    /// How a text must be written to be part of a body.
    private enum BodyType: String {
        case urlencoded
        case json
        case xml

        var mediaType: String {
            switch self {
            case .urlencoded: "application/x-www-form-urlencoded"
            case .json: "application/json"
            case .xml: "text/xml; charset=utf-8"
            }
        }

        func escape(_ text: String) -> String {
            switch self {
            case .urlencoded: PercentEncoding.encode(text)
            // With its quotes, as RapidPro does: {"text": {{text}}}.
            case .json: String(decoding: JSON.string(text).serialized(), as: UTF8.self)
            case .xml: XMLText.escape(text)
            }
        }
    }

    private let url: String
    private let isGet: Bool
    private let body: String
    private let bodyType: BodyType
    private let authorization: Secret?
    private let from: String

    /// Nil without `send_url`. Throws: `.wrong`.
    init?(settings: ChannelSettings) throws(ChannelSettingsError) {
        guard let url = try settings.url("send_url") else { return nil }
        self.url = url
        isGet = try settings.choice("send_method", of: ["GET", "POST"]) == "GET"
        let name = try settings.choice("content_type", of: ["urlencoded", "json", "xml"])
        bodyType = name.flatMap(BodyType.init) ?? .urlencoded
        body = settings["send_body"] ?? "id={{id}}&text={{text}}&to={{to}}&from={{from}}"
        authorization = settings.secret("send_authorization")
        from = settings["from"] ?? ""
    }

    func request(for message: OutboundMessage) -> ProviderRequest {
        var request = ProviderRequest(
            method: isGet ? .get : .post, url: Self.fill(url, with: values(of: message), PercentEncoding.encode))
        if !isGet {
            request.body = Array(Self.fill(body, with: values(of: message), bodyType.escape).utf8)
            request.headerFields[.contentType] = bodyType.mediaType
        }
        request.headerFields[.authorization] = authorization?.revealed
        return request
    }

    private func values(of message: OutboundMessage) -> [(name: String, value: String)] {
        [
            ("{{id}}", message.id), ("{{uuid}}", message.id), ("{{text}}", message.text), ("{{to}}", message.to),
            ("{{to_no_plus}}", Self.withoutPlus(message.to)), ("{{from}}", from),
            ("{{from_no_plus}}", Self.withoutPlus(from)),
        ]
    }

    /// Replaces placeholders from left to right, so that none within a person's text is taken for one.
    private static func fill(
        _ template: String, with values: [(name: String, value: String)], _ escape: (String) -> String
    ) -> String {
        var filled = ""
        var rest = template[...]
        while let start = rest.firstRange(of: "{{") {
            filled += rest[..<start.lowerBound]
            rest = rest[start.lowerBound...]
            if let (name, value) = values.first(where: { rest.hasPrefix($0.name) }) {
                filled += escape(value)
                rest = rest.dropFirst(name.count)
            } else {
                filled += "{{"
                rest = rest.dropFirst(2)
            }
        }
        return filled + rest
    }

    private static func withoutPlus(_ number: String) -> String {
        number.hasPrefix("+") ? String(number.dropFirst()) : number
    }
}
