import BotStore
import Channels
import Foundation
import HTTPTypes
import Testing

@testable import GatewayBot

/// Texts that mean something to a database, a template, a shell, a spreadsheet or a log, in every field that others fill.
@Suite(.timeLimit(.minutes(5)))
struct InjectionTests {
    private static let texts = [
        "'; DROP TABLE inbound; --", "\" OR \"\"=\"", "1 UNION SELECT preferences FROM address", "${jndi:ldap://x/a}",
        "{{7*7}}", "%s%n%@", "\\(secret)", "$(rm -rf /)", "`id`", "=HYPERLINK(\"http://x\")", "@SUM(A1)",
        "<script>1</script>",
        "a\r\nX-Injected: yes", "a\u{0}b", "\u{1B}[2J", "../../etc/passwd", "\u{202E}txt", "null", "-1", "1e999",
    ]

    @Test func areTextsAndNothingElse() async throws {
        let folder = try TemporaryFolder()
        try await RunningBot.run(database: folder.path("bot.sqlite")) { (bot) throws in
            for (number, text) in Self.texts.enumerated() {
                let first = try await bot.post(id: text, from: text, text: text)
                #expect(first.status == 200, "\(number)")
                #expect(!first.headerFields.contains { $0.name.canonicalName == "x-injected" })
                let again = try await bot.post(id: text, from: text, text: text)
                #expect(try again.answer().duplicate, "\(number)")
                #expect(try again.answer().reply == first.answer().reply)
                let registering = try await bot.post(
                    id: "\(number)", from: "+84912345\(100 + number)", text: "DK DN \(text) TPHCM")
                #expect(registering.status == 200)
                #expect(!registering.text.contains("49,") && !registering.text.contains("\r"))
                #expect(try await bot.report(on: text, reason: text).status == 200)
                #expect(try await bot.post(id: "at \(number)", text: "DS", at: text).status < 500)
            }
            let rows = Self.texts.enumerated().map { number, text in
                "+84912346\(100 + number),cooperative,\(CSVLine.text([text])),ca-mau,,,,,"
            }
            let file = ([PartyRow.columns.joined(separator: ",")] + rows).joined(separator: "\n")
            let importer = MarketImporter(store: bot.composition.store, time: bot.composition.time)
            #expect(try await importer.importParties(Array(file.utf8)) == Self.texts.count)
            let diagnosis = try await bot.composition.store.diagnosis(at: bot.composition.time.now, isThorough: true)
            #expect(diagnosis.isHealthy)
            #expect(try await bot.post(id: "last", text: "BAN RAU 5TAN CAMAU").answer().duplicate == false)
        }
    }

    /// A channel's name comes from the address, before anything is verified.
    @Test(arguments: ["%27%3B", "..%2f..", "partner%00", "PARTNER", "partner;x", "a%0d%0aX:y", "{name}"])
    func channelNamesAreLookedUpAndNothingElse(name: String) async throws {
        let folder = try TemporaryFolder()
        try await RunningBot.run(database: folder.path("bot.sqlite")) { (bot) throws in
            let response = try await bot.post(id: "1", text: "DS", to: "/channels/\(name)/inbound")
            #expect(response.status == 404)
            let metrics = try await bot.get("/metrics").text
            #expect(!metrics.contains(name))
        }
    }
}
