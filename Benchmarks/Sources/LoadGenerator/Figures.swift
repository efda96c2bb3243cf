/// What a run measured.
struct Figures {
    var seconds = 0.0
    /// From the sending, or from the time at which it should have been, to the last byte of the answer.
    var latenciesMicroseconds: [UInt32] = []
    /// Answers by status; 0 for connections that broke.
    var statuses: [Int: Int] = [:]
    /// What the generator itself used.
    var processorSeconds = 0.0

    /// One line for whoever puts a table together.
    var json: String {
        let sorted = latenciesMicroseconds.sorted()
        func percentile(_ share: Double) -> UInt32 {
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
        let rate = seconds > 0 ? Double(sorted.count) / seconds : 0
        let errors = statuses.filter { $0.key != 200 }.values.reduce(0, +)
        return """
            {"messages":\(sorted.count),"seconds":\(seconds),"rate":\(rate.rounded()),"p50_us":\(percentile(0.5)),\
            "p90_us":\(percentile(0.9)),"p99_us":\(percentile(0.99)),"max_us":\(sorted.last ?? 0),"errors":\(errors),\
            "generator_cpu":\(seconds > 0 ? processorSeconds / seconds : 0)}
            """
    }
}
