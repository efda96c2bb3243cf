import Foundation
import Testing

@testable import Channels

/// The pages under `docs/channels` say what the adapters read.
struct DocumentationTests {
    static let types = ChannelRegistry.standard.adapters.map { $0.type.rawValue }

    private static func page(_ name: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/channels/\(name).md"), encoding: .utf8)
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

    @Test func everyTypeIsListed() throws {
        let index = try Self.page("README")
        for type in Self.types {
            #expect(index.contains("[\(type)](\(type).md)"))
        }
    }
}
