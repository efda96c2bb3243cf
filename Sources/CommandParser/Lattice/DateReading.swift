/// A day or a range of days written in digits.
struct DateReading {
    var first: DateHint
    var last: DateHint?
}
