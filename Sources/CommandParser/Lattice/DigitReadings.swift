/// What tokens in digits say, by payload.
struct DigitReadings {
    var numbers: [NumberReading] = []
    var dates: [DateReading] = []
    var times: [TimeHint] = []

    mutating func removeAll() {
        numbers.removeAll(keepingCapacity: true)
        dates.removeAll(keepingCapacity: true)
        times.removeAll(keepingCapacity: true)
    }
}
