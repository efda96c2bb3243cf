import BotStore
import Market
import Vocabulary

/// What was delivered, by one aspect, as rows; masses, eggs, pieces and litres are never mixed.
struct ReportTable: Sendable {
    /// What deliveries are broken down by.
    enum Aspect: String, CaseIterable, Sendable {
        case province, role, channel, month, produce, group
    }

    static let columns = ["deals", "kg", "eggs", "pieces", "litres"]

    let aspect: Aspect
    let rows: [(key: String, values: [Int64])]

    init(_ report: ProgrammeReport, by aspect: Aspect) {
        self.aspect = aspect
        let delivered: [(String, Delivered)] =
            switch aspect {
            case .province: report.byProvince.map { ($0.key.slug, $0.value) }
            case .role: report.byRole.map { ($0.key.rawValue, $0.value) }
            case .channel: report.bySalesChannel.map { ($0.key?.rawValue ?? "none", $0.value) }
            case .month:
                report.byMonth.map { ("\($0.key.year)-\($0.key.month < 10 ? "0" : "")\($0.key.month)", $0.value) }
            case .produce: report.byProduce.map { ($0.key.slug, $0.value) }
            case .group: report.byProduceGroup.map { ($0.key.rawValue, $0.value) }
            }
        rows = delivered.sorted { $0.0 < $1.0 }.map { key, sum in
            (key, [Int64(sum.deals), sum.mass.count / 1_000, sum.eggs, sum.pieces, sum.millilitres / 1_000])
        }
    }

    var text: String {
        let head = [aspect.rawValue] + Self.columns
        let lines = [head] + rows.map { [$0.key] + $0.values.map(String.init) }
        let widths = head.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            zip(line, widths).enumerated().map { index, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return index == 0 ? cell.0 + padding : padding + cell.0
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    var csv: String {
        let lines = [[aspect.rawValue] + Self.columns] + rows.map { [$0.key] + $0.values.map(String.init) }
        return lines.map(CSVLine.text).joined(separator: "\n")
    }

    /// One object a line.
    var json: String {
        rows.map { row in
            var line = JSONLine()
            line.add(aspect.rawValue, row.key)
            for (column, value) in zip(Self.columns, row.values) { line.add(column, value) }
            return String(decoding: line.closed(), as: UTF8.self)
        }.joined(separator: "\n")
    }
}
