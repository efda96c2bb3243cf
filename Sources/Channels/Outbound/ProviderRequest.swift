package import HTTPTypes

/// An HTTP request to a provider, complete with credentials: never log its fields or body.
package struct ProviderRequest: Sendable, Equatable, CustomStringConvertible {
    package var method: HTTPRequest.Method
    package var url: String
    package var headerFields: HTTPFields
    package var body: [UInt8]
    /// The key by which the provider recognises a repetition; nil where a repetition may send twice.
    package var idempotencyKey: String?

    package init(
        method: HTTPRequest.Method, url: String, headerFields: HTTPFields = [:], body: [UInt8] = [],
        idempotencyKey: String? = nil
    ) {
        self.method = method
        self.url = url
        self.headerFields = headerFields
        self.body = body
        self.idempotencyKey = idempotencyKey
    }

    /// Method and host; the rest holds credentials and what people wrote.
    package var description: String {
        "\(method.rawValue) \(url.split(separator: "/").prefix(2).joined(separator: "//"))"
    }

    static func json(
        to url: String, _ value: JSON, authorization: String? = nil, idempotencyKey: String? = nil
    ) -> Self {
        var request = Self(method: .post, url: url, body: value.serialized(), idempotencyKey: idempotencyKey)
        request.headerFields[.contentType] = "application/json"
        request.headerFields[.accept] = "application/json"
        request.headerFields[.authorization] = authorization
        return request
    }

    static func form(
        to url: String, _ fields: [(name: String, value: String)], authorization: String? = nil,
        idempotencyKey: String? = nil
    ) -> Self {
        let body = Array(PercentEncoding.query(fields).utf8)
        var request = Self(method: .post, url: url, body: body, idempotencyKey: idempotencyKey)
        request.headerFields[.contentType] = "application/x-www-form-urlencoded"
        request.headerFields[.accept] = "application/json"
        request.headerFields[.authorization] = authorization
        return request
    }

    /// Sets a field by its name; a name that is no token sets nothing.
    func setting(_ name: String, _ value: String) -> Self {
        var request = self
        if let name = HTTPField.Name(name) { request.headerFields[name] = value }
        return request
    }

    /// The value of an `Authorization` field of the Basic scheme, RFC 7617.
    static func basic(_ user: String, _ password: Secret) -> String {
        "Basic " + Base64.encode(Array("\(user):\(password.revealed)".utf8))
    }
}
