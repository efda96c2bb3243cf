import Testing
import Vocabulary

@testable import GatewayBot

/// Times as people and providers write them.
struct TimestampISO8601Tests {
    @Test(arguments: [
        ("2026-11-25T08:30:00+07:00", 1_795_570_200_000),
        ("2026-11-25T01:30:00Z", 1_795_570_200_000),
        ("2026-11-25T01:30:00.250Z", 1_795_570_200_250),
        ("2026-11-25T01:30:00.1234567Z", 1_795_570_200_123),
        ("2026-11-25 08:30", 1_795_570_200_000),
        ("2026-11-24T20:30:00-05", 1_795_570_200_000),
        ("2026-11-25", 1_795_539_600_000),
    ])
    func reads(text: String, milliseconds: Int64) {
        #expect(Timestamp(iso8601: text, zone: .vietnam)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026-11-25T", "2026-13-01", "2026-11-25T24:00", "2026-11-25T08:60", "2026-11-25T08:30:00.", "yesterday",
        "2026-11-25T08:30:00+07:00x", "2026-11-25T08:30:00+",
    ])
    func refuses(text: String) {
        #expect(Timestamp(iso8601: text, zone: .vietnam) == nil)
    }
}
