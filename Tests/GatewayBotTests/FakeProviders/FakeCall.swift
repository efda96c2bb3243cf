import Foundation

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

    /// Parameters as a query or form writes them.
    static func query(_ fields: [String: String]) -> String {
        fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }.joined(separator: "&")
    }

    /// A call with a JSON body.
    static func json(_ address: Address = .inbound, _ body: String, _ fields: [String: String] = [:]) -> FakeCall {
        FakeCall(address: address, fields: fields.merging(["Content-Type": "application/json"]) { $1 }, body: body)
    }

    /// A call with a form as body.
    static func form(_ address: Address = .status, _ body: String, _ fields: [String: String] = [:]) -> FakeCall {
        let type = ["Content-Type": "application/x-www-form-urlencoded"]
        return FakeCall(address: address, fields: fields.merging(type) { $1 }, body: body)
    }

    /// The same call from somebody who does not know the channel's secrets.
    var unsigned: FakeCall {
        var call = self
        call.fields = fields.filter { $0.key == "Content-Type" }
        call.query = query.replacing(FakeProvider.token, with: "another")
            .replacing(FakeCall.query(["token": FakeProvider.token]), with: "token=another")
        // Vonage's signature is a parameter.
        call.body = body.replacing("&sig=", with: "&sig=0")
        return call
    }

    /// Path and query as the bot gets them.
    var target: String { "/channels/\(FakeProvider.channel)/\(address.rawValue)\(query)" }

    /// The address as the provider was told it, which some sign.
    var url: String { FakeProvider.publicURL + target }
}
