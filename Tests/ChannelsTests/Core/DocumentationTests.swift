import Foundation
import Testing

@testable import Channels

/// The pages under `docs/channels` say what the adapters read.
struct DocumentationTests {
    static let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }

    private static func page(_ name: String) throws -> String {
        try file("docs/channels/\(name).md")
    }

    private static func file(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The files to begin from: settings in the one, secrets in the other, nothing that is needed in neither.
    @Test func theExampleFilesKeepSecretsApart() throws {
        let channels = try JSON(parsing: Array(Self.file("gatewaybot.example.json").utf8))["channels"]
        let environment = try Self.file("gatewaybot.example.env")
        guard case .object(let members) = channels, !members.isEmpty else { throw NoExample() }
        for channel in members {
            let type = try #require(channel.value["type"].string)
            let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
            let secrets = Set(adapter.settings.filter(\.isSecret).map(\.name))
            let inEnvironment = secrets.filter {
                environment.contains("\nGATEWAYBOT_CHANNELS_\(channel.name.uppercased())_\($0.uppercased())=")
            }
            guard case .object(let keys) = channel.value else { throw NoExample() }
            #expect(secrets.isDisjoint(with: keys.map(\.name)))
            let required = adapter.settings.filter(\.isRequired).map(\.name)
            #expect(Set(required).isSubset(of: inEnvironment.union(keys.map(\.name))))
        }
    }

    @Test(arguments: types)
    func everyKeyStandsOnThePageOfItsType(type: String) throws {
        let page = try Self.page(type)
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        for setting in adapter.settings {
            let row = "| `\(setting.name)` | \(setting.isRequired ? "yes" : "") | \(setting.isSecret ? "yes" : "") | "
            #expect(page.contains(row + setting.purpose + " |"))
        }
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.count == adapter.settings.count)
    }

    /// What stands in the file and in the environment of the example, taken together, is what the channel needs.
    @Test(arguments: types)
    func theExampleSetsWhatIsNeededAndKeepsSecretsOutOfTheFile(type: String) throws {
        let page = try Self.page(type)
        let adapter = try #require(ChannelRegistry.standard.adapter(of: ChannelType(rawValue: type)))
        let block = try #require(page.firstMatch(of: /```json\n((?s:.*?))```/)?.1)
        let channel = try JSON(parsing: Array(block.utf8))["channels"]["hotline"]
        guard case .object(let members) = channel else { throw NoExample() }
        #expect(channel["type"].string == type)
        let inFile = members.map(\.name).filter { $0 != "type" }
        let inEnvironment = page.matches(of: /export GATEWAYBOT_CHANNELS_HOTLINE_([A-Z_]+)=/).map { $0.1.lowercased() }
        let secrets = Set(adapter.settings.filter(\.isSecret).map(\.name))
        #expect(Set(inFile).isSubset(of: Set(adapter.settings.map(\.name)).subtracting(secrets)))
        #expect(Set(inEnvironment).isSubset(of: secrets))
        let required = Set(adapter.settings.filter(\.isRequired).map(\.name))
        #expect(required.isSubset(of: inFile + inEnvironment))
    }

    @Test(arguments: types)
    func everyPageSaysTheLimitsOfItsType(type: String) throws {
        let limits = try FullSettings.make(ChannelType(rawValue: type)).limits
        let pace = limits.messagesPerSecond.map { pace in
            let number = pace == pace.rounded() ? String(Int(pace)) : String(pace)
            return "\(number) \(pace == 1 ? "message" : "messages") a second"
        }
        let buttons = limits.quickReplies > 0 ? "; \(limits.quickReplies) buttons" : ""
        let line =
            "Limits: texts of at most \(limits.maximumLength) characters; \(pace ?? "no pace unless you set one")\(buttons)."
        #expect(try Self.page(type).contains("\n\(line)\n"))
    }

    @Test func everyTypeIsListed() throws {
        let index = try Self.page("README")
        for type in Self.types {
            #expect(index.contains("[\(type)](\(type).md)"))
        }
    }
}

private struct NoExample: Error {}
