import BotStore
import Conversation
import Foundation
import Market
import Testing
import Vocabulary

@testable import Simulation

/// The watch sees each thing that must not happen: a year that it passes proves something.
@Suite struct WatchTests {
    private let store: Store
    private let folder: URL
    private static let noon = Timestamp(day: Scenario().firstDay, minutesAfterMidnight: 720, offset: .vietnam)
    private static let night = Timestamp(day: Scenario().firstDay, minutesAfterMidnight: 60, offset: .vietnam)
    private static let reader = Address("+84902000001")

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try Store(path: folder.path + "/watch.sqlite")
    }

    /// What is found wrong with a text to somebody.
    private func findings(
        _ text: String, _ urgency: Notice.Urgency? = nil, isSilent: Bool = false, at moment: Timestamp = noon
    ) async throws -> [String] {
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await store.submit { transaction in
            for (number, address) in [Self.reader, Address("+84901000001")].enumerated() {
                let party = Party(id: PartyID(Int64(number + 1)), joinedAt: moment)
                try transaction.apply([.party(party), .address(address, party.id)])
            }
            var sending = Gateway.Sending(to: Self.reader, text: text)
            if let urgency {
                let notice = Notice(to: Self.reader, text: text, urgency: urgency)
                sending.row = try transaction.enqueue([notice], at: moment, fallback: { _ in "sms" }).first
            }
            var watch = Watch()
            try watch.check(sending, isSilent: isSilent, at: moment, in: transaction)
            return watch.violations.keys.sorted()
        }
    }

    @Test func passesWhatIsAsItMustBe() async throws {
        #expect(try await findings("Da dang ban 5 tan rau, Ca Mau.") == [])
    }

    @Test func seesANumberBeforeAnybodyConsented() async throws {
        #expect(try await findings("Nguoi ban: 0901 000 001.") == ["a number before both consented"])
    }

    @Test func seesANoticeAtNight() async throws {
        #expect(try await findings("Co hang", .notice, at: Self.night) == ["a notice at night"])
        #expect(try await findings("Chot", .deal, at: Self.night) == [])
    }

    @Test func seesATextAfterStop() async throws {
        #expect(try await findings("Co hang", .deal, isSilent: true) == ["written to somebody who said STOP"])
    }

    @Test func seesEggsThatAreWeighed() async throws {
        #expect(try await findings("Da dang ban 2 tan trung ga.") == ["eggs that are weighed"])
    }

    @Test func seesATextOfThreeSegments() async throws {
        #expect(try await findings(String(repeating: "rau ", count: 90)) == ["longer than two segments"])
    }
}
