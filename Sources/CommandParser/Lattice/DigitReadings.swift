/// What tokens in digits say, by payload.
struct DigitReadings: ~Copyable {
    var numbers = Buffer<NumberReading>()
    var dates = Buffer<DateReading>()
    var times = Buffer<TimeHint>()

    mutating func removeAll() {
        numbers.removeAll()
        dates.removeAll()
        times.removeAll()
    }

    /// The readings, until the next message.
    var view: View {
        View(numbers: numbers.view, dates: dates.view, times: times.view)
    }

    struct View {
        let numbers: BufferView<NumberReading>
        let dates: BufferView<DateReading>
        let times: BufferView<TimeHint>
    }
}
