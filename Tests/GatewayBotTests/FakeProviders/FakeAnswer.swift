/// What a fake provider answers to a sending request.
struct FakeAnswer: Sendable {
    var status: Int
    var fields: [String: String] = [:]
    var body: String

    init(_ status: Int, _ body: String = "", fields: [String: String] = [:]) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// As HTTP/1.1 writes it.
    var response: String {
        let head = fields.map { "\($0.key): \($0.value)\r\n" }.joined()
        return ScriptedServer.response(status: "\(status) Answer", headers: head, body: body)
    }
}
