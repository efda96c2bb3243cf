package import HTTPTypes

/// A provider's answer to a ``ProviderRequest``.
package struct ProviderResponse: Sendable, Equatable {
    /// The HTTP status code.
    package var status: Int
    package var headerFields: HTTPFields
    package var body: [UInt8]

    package init(status: Int, headerFields: HTTPFields = [:], body: [UInt8] = []) {
        self.status = status
        self.headerFields = headerFields
        self.body = body
    }

    /// The body as JSON, `.null` when it is none.
    var json: JSON { (try? JSON(parsing: body)) ?? .null }

    /// The seconds of `Retry-After`, RFC 9110; nil when it is missing or a date.
    var retryAfterSeconds: Int? {
        HTTPField.Name("Retry-After").flatMap { headerFields[$0] }.flatMap { Int($0) }.map { max(0, $0) }
    }
}
