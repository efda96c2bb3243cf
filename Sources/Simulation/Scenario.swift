import Vocabulary

/// What a simulated year consists of; the same scenario gives the same year on every machine.
struct Scenario: Hashable, Sendable {
    var seed: UInt64 = 503
    /// People and organisations, focal points and carriers included; at least 300.
    var parties = 5_000
    /// Texts from people to the bot, about.
    var messages = 100_000
    var days = 365
    /// New Year of the programme's second year.
    var firstDay = CalendarDay(daysSince1970: 20_454)

    var lastDay: CalendarDay { firstDay.adding(days: days - 1) }
}
