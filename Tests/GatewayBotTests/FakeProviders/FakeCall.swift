/// A request of a provider to one of the channel's addresses.
struct FakeCall: Sendable {
    enum Address: String, Sendable {
        case inbound
        case status
    }

    var method = "POST"
    var address = Address.inbound
    /// With its question mark.
    var query = ""
    var fields: [String: String] = [:]
    var body = ""

    /// A call with a JSON body.
    static func json(_ address: Address = .inbound, _ body: String, _ fields: [String: String] = [:]) -> FakeCall {
        FakeCall(address: address, fields: fields.merging(["Content-Type": "application/json"]) { $1 }, body: body)
    }

    /// A call with a form as body.
    static func form(_ address: Address = .status, _ body: String, _ fields: [String: String] = [:]) -> FakeCall {
        let type = ["Content-Type": "application/x-www-form-urlencoded"]
        return FakeCall(address: address, fields: fields.merging(type) { $1 }, body: body)
    }

    /// Path and query as the bot gets them.
    var target: String { "/channels/\(FakeProvider.channel)/\(address.rawValue)\(query)" }

    /// The address as the provider was told it, which some sign.
    var url: String { FakeProvider.publicURL + target }
}
