import Testing

@testable import CommandParser

struct RuleTests {
    /// A rule beyond the sets' capacity would never be tried, and the message that it is for would be read as something else.
    @Test func thereIsRoomForEveryRule() {
        #expect(IntentMatcher.line(of: 0) != nil)
        #expect(IntentMatcher.line(of: RuleSet.capacity) == nil)
    }
}
