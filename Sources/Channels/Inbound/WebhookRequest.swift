package import HTTPTypes

/// A provider's HTTP request as it came over the wire, with the time of its arrival.
package struct WebhookRequest: Sendable {
    package var method: HTTPRequest.Method
    /// Path and raw query exactly as received.
    package var target: String
    /// The address that the provider called: the configured public root followed by ``target``.
    package var url: String
    package var headerFields: HTTPFields
    /// The body exactly as received.
    package var body: [UInt8]
    /// Unix milliseconds; replay windows are measured from here.
    package var receivedAtMs: Int64

    /// `publicRoot` is scheme and authority (and a path prefix that a proxy strips), such as
    /// `https://bot.example.org`; it comes from configuration, never from the `Host` field.
    package init(
        method: HTTPRequest.Method, target: String, publicRoot: String, headerFields: HTTPFields = [:],
        body: [UInt8] = [], receivedAtMs: Int64
    ) {
        self.method = method
        self.target = target
        self.url = (publicRoot.hasSuffix("/") ? String(publicRoot.dropLast()) : publicRoot) + target
        self.headerFields = headerFields
        self.body = body
        self.receivedAtMs = receivedAtMs
    }

    /// The target's query without its question mark, as received; empty where there is none.
    var rawQuery: String {
        guard let mark = target.utf8.firstIndex(of: UInt8(ascii: "?")) else { return "" }
        return String(target[target.index(after: mark)...])
    }

    /// A header field's value; names are compared without regard to case.
    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { headerFields[$0] }
    }

    /// Whether the body's media type, without its parameters, is the one given in lower case.
    func hasContentType(_ mediaType: String) -> Bool {
        guard let field = headerFields[.contentType] else { return false }
        let given = field.prefix { $0 != ";" && $0 != " " }
        return given.lowercased() == mediaType
    }

    /// Throws: `.methodNotAllowed` unless the request has one of the methods.
    func require(_ allowed: HTTPRequest.Method...) throws(WebhookRejection) {
        guard allowed.contains(method) else { throw .methodNotAllowed(allowed: allowed) }
    }

    /// The body as JSON. Throws: `.undecodable`.
    func json() throws(WebhookRejection) -> JSON {
        do {
            return try JSON(parsing: body)
        } catch {
            throw .undecodable("the body is not JSON: \(error)")
        }
    }

    /// The parameters of the query and then, unless it is a GET, those of a form body.
    func parameters() -> FormParameters {
        var parameters = FormParameters(parsing: rawQuery.utf8)
        if method != .get { parameters.append(contentsOf: FormParameters(parsing: body)) }
        return parameters
    }
}
