import Foundation
import Testing

@testable import GatewayBot

/// What is left of a number in the files after its owner asked to be forgotten.
@Suite(.timeLimit(.minutes(5)))
struct ForgettingTests {
    private let folder: TemporaryFolder
    private static let farmer = "+84912345678"

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("data"), withIntermediateDirectories: true)
    }

    /// The ways in which the number may stand in a file.
    private static let spellings = ["912345678", "912 345 678", "0912345678"]

    private func filesThatNameTheFarmer() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path("data")).filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("data/" + name)))
            return Self.spellings.contains { bytes.range(of: Data($0.utf8)) != nil }
        }
    }

    private func chat(_ lines: [String]) async throws -> BotProcess.Result {
        let input = lines.map { $0 + "\n" }.joined()
        return try await BotProcess.run("chat", "--database", "data/bot.sqlite", input: input, in: folder)
    }

    /// A deal that is agreed, so that the other side was told the number.
    private func trade() async throws {
        let result = try await chat([
            "+84987654321\tMUA RAU 10TAN TPHCM", "\(Self.farmer)\tBAN RAU 5TAN CAMAU", "\(Self.farmer)\t1",
            "+84987654321\tDONG Y", "\(Self.farmer)\tGOI", "\(Self.farmer)\tBAO CAO goi lai so 0912345678 giup",
        ])
        #expect(result.output.contains("0912 345 678"))
        #expect(try !filesThatNameTheFarmer().isEmpty)
    }

    @Test func aTextWithTheCodeLeavesNoByte() async throws {
        try await trade()
        let asked = try await chat(["\(Self.farmer)\tXOA DU LIEU"])
        let code = try #require(asked.output.firstMatch(of: /XOA DU LIEU (\d{6})/)?.1)
        let done = try await chat(["\(Self.farmer)\tXOA DU LIEU \(code)"])
        #expect(done.output.hasPrefix("\(Self.farmer)\tDa xoa het"))
        #expect(try filesThatNameTheFarmer() == [])
        #expect(done.errors.isEmpty)
    }

    @Test func theCommandLeavesNoByte() async throws {
        try await trade()
        let done = try await BotProcess.run("forget", Self.farmer, "--database", "data/bot.sqlite", in: folder)
        #expect(done.status == 0)
        #expect(try filesThatNameTheFarmer() == [])
        #expect(!done.output.contains("912345678"))
    }

    @Test func theLedgerKeepsItsTotals() async throws {
        try await trade()
        _ = try await chat(["\(Self.farmer)\tDA GIAO 5 TAN", "+84987654321\tDA NHAN 5 TAN"])
        let before = try await BotProcess.run(
            "report", "--by", "province", "--database", "data/bot.sqlite", in: folder)
        _ = try await BotProcess.run("forget", Self.farmer, "--database", "data/bot.sqlite", in: folder)
        let after = try await BotProcess.run("report", "--by", "province", "--database", "data/bot.sqlite", in: folder)
        #expect(before.output.contains("5000"))
        #expect(before.output == after.output)
    }
}
