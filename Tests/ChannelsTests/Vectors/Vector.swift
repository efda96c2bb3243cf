import Foundation
import HTTPTypes
import Testing

@testable import Channels

/// One entry of `provider-vectors.json`: a documented request or signature with what is expected of it.
struct Vector: CustomTestStringConvertible, Sendable {
    let id: String
    let provider: String
    let kind: String
    let inputs: JSON
    let expected: JSON

    var testDescription: String { id }

    static func all() throws -> [Vector] {
        let url = try #require(
            Bundle.module.url(forResource: "provider-vectors", withExtension: "json", subdirectory: "Fixtures"))
        return try JSON(parsing: Array(try Data(contentsOf: url))).elements.map { entry in
            Vector(
                id: try #require(entry["id"].string), provider: try #require(entry["provider"].string),
                kind: try #require(entry["kind"].string), inputs: entry["inputs"], expected: entry["expected"])
        }
    }

    func input(_ name: String) throws -> String {
        try #require(inputs[name].identifier, "inputs.\(name)")
    }

    /// The request that the inputs describe by method, target or query, content type and body.
    func request(at receivedAtMs: Int64) throws -> WebhookRequest {
        let target = inputs["target"].string ?? inputs["query"].string.map { "/channels/c/inbound?\($0)" }
        var request = WebhookRequest(
            method: inputs["method"].string == "GET" ? .get : .post, target: target ?? "/channels/c/inbound",
            publicRoot: "https://bot.example.org", body: Array((inputs["body"].string ?? "").utf8),
            receivedAtMs: receivedAtMs)
        let contentType = inputs["content_type"].string ?? (request.body.isEmpty ? nil : "application/json")
        if let contentType { request.set([("Content-Type", contentType)]) }
        return request
    }
}
