package import HTTPTypes

/// What the provider gets as the answer to its request.
package struct WebhookResponse: Sendable, Equatable {
    /// The HTTP status code.
    package var status: Int
    /// The media type of the body, nil where there is none.
    package var contentType: String?
    /// Fields besides the content type.
    package var headerFields: HTTPFields
    package var body: [UInt8]

    package init(status: Int = 200, contentType: String? = nil, headerFields: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.contentType = contentType
        self.headerFields = headerFields
        self.body = body
    }

    /// 200 and nothing else.
    package static let empty = WebhookResponse()

    static func text(_ text: String, status: Int = 200) -> Self {
        Self(status: status, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
    }

    static func xml(_ document: String, contentType: String) -> Self {
        Self(contentType: contentType, body: Array(document.utf8))
    }

    static func json(_ value: JSON) -> Self {
        Self(contentType: "application/json", body: value.serialized())
    }
}
