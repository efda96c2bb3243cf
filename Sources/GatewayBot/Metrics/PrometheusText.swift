/// Writes figures in the text format that Prometheus scrapes, version 0.0.4.
///
/// https://prometheus.io/docs/instrumenting/exposition_formats/
struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    mutating func add(_ snapshot: BotMetrics.Snapshot) {
        for counter in Counter.allCases {
            head(counter.rawValue, help: counter.help, type: "counter")
            let lines = snapshot.counts
                .filter { $0.key.counter == counter }
                .map { (labels: Self.labels($0.key.labels), count: $0.value) }
                .sorted { $0.labels < $1.labels }
            for line in lines { text += "\(counter.rawValue)\(line.labels) \(line.count)\n" }
        }
        add(
            snapshot.handling, name: "gatewaybot_handling_seconds",
            help: "From a request's arrival to its durable answer.")
    }

    private mutating func add(_ histogram: LatencyHistogram, name: String, help: String) {
        head(name, help: help, type: "histogram")
        var sum: UInt64 = 0
        for (bound, count) in zip(LatencyHistogram.boundsMicroseconds, histogram.counts) {
            sum += count
            text += "\(name)_bucket{le=\"\(Self.seconds(bound))\"} \(sum)\n"
        }
        sum += histogram.counts.last ?? 0
        text += "\(name)_bucket{le=\"+Inf\"} \(sum)\n"
        text += "\(name)_sum \(Self.seconds(histogram.sumMicroseconds))\n\(name)_count \(sum)\n"
    }

    private mutating func head(_ name: String, help: String, type: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private static func seconds(_ microseconds: Int64) -> String {
        "\(Double(microseconds) / 1_000_000)"
    }

    private static func labels(_ labels: [BotMetrics.Label]) -> String {
        guard !labels.isEmpty else { return "" }
        let pairs = labels.map { label in
            let value = label.value
                .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\(label.name)=\"\(value)\""
        }
        return "{\(pairs.joined(separator: ","))}"
    }
}
