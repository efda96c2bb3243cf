import ArgumentParser
import BotStore
import Market
import Vocabulary

/// `gatewaybot report`: the programme's figures.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints what was offered, agreed and delivered in a period.",
        discussion: """
            $ gatewaybot report --from 2026-11-01 --to 2026-11-30 --province 'Cà Mau'
            2026-11-01 to 2026-11-30, Cà Mau
            Offers                412
            Delivered, kg      128500
            …

            Only what both sides confirmed counts as delivered. Eggs are counted, never weighed.
            """
    )

    /// How the figures are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json
    }

    @Option(help: ArgumentHelp("The first day. (default: the first of this month)", valueName: "yyyy-mm-dd"))
    var from: String?

    @Option(help: ArgumentHelp("The last day. (default: today)", valueName: "yyyy-mm-dd"))
    var to: String?

    @Option(help: "A province, by id or name. (default: all)")
    var province: String?

    @Option(help: "Deliveries by province, role (the seller's), channel, month, produce or group.")
    var by: ReportTable.Aspect?

    @Option(help: "text, csv or json; json is one object a line.")
    var format = Format.text

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let composition = try Composition(options.configuration())
        let query = try query(today: composition.time.now.day(offset: .vietnam))
        let report = try await composition.store.read { try $0.report(query) }
        try await composition.close()
        if let by {
            print(ReportTable(report, by: by).printed(as: format))
        } else {
            print(FiguresReport(report).printed(as: format))
        }
    }

    private func query(today: CalendarDay) throws -> FiguresQuery {
        let first = try day(from, "--from") ?? today.adding(days: 1 - today.day)
        let last = try day(to, "--to") ?? max(today, first)
        guard first <= last else { throw ValidationError("--from lies after --to") }
        return FiguresQuery(province: try provinceID(), from: first, to: last)
    }

    private func day(_ text: String?, _ option: String) throws -> CalendarDay? {
        guard let text else { return nil }
        guard let day = CalendarDay(iso: text) else { throw ValidationError("\(option): write a day as 2026-11-25") }
        return day
    }

    private func provinceID() throws -> ProvinceID? {
        guard let province else { return nil }
        guard let location = ReferenceReader().place(province) else {
            throw ValidationError("--province: \(province) is no province by id or name")
        }
        return location.province.presentProvince
    }
}

extension ReportTable.Aspect: ExpressibleByArgument {}

extension ReportTable {
    fileprivate func printed(as format: ReportCommand.Format) -> String {
        switch format {
        case .text: text
        case .csv: csv
        case .json: json
        }
    }
}

extension FiguresReport {
    fileprivate func printed(as format: ReportCommand.Format) -> String {
        switch format {
        case .text: text
        case .csv: csv
        case .json: json
        }
    }
}
