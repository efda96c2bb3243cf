import ArgumentParser
import Foundation

/// `gatewaybot import`: takes parties and listings over from files.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes parties or listings over from a CSV file: all rows or none.",
        discussion: """
            $ gatewaybot import parties buyers.csv
            imported 83 parties

            parties.csv   \(PartyRow.columns.joined(separator: ","))
            listings.csv  \(ListingRow.columns.joined(separator: ","))

            Produce, places and units are ids of the reference tables or names as people write them; takes is a list \
            between semicolons; addresses are +84912345678 or channel:account; quantities, price_per_unit and min_lot \
            are in the row's unit. Every wrong row is listed with its line.
            """
    )

    /// What the rows are.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case parties, listings
    }

    @Argument(help: "What the rows are: parties or listings.")
    var kind: Kind

    @Argument(help: "The CSV file, UTF-8, with a header line.")
    var file: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let composition = try Composition(options.configuration())
        let importer = MarketImporter(store: composition.store, time: composition.time)
        do {
            let content = try content()
            switch kind {
            case .parties: print("imported \(try await importer.importParties(content)) parties")
            case .listings: print("imported \(try await importer.importListings(content)) listings")
            }
        } catch let faults as ImportFaults {
            FileHandle.standardError.write(Data("\(faults)\n".utf8))
            throw CommandFailure("nothing was imported: mend \(faults.faults.count) places in \(file) and try again")
        } catch let malformation as CSVDocument.Malformation {
            throw CommandFailure("nothing was imported: \(malformation)")
        }
        try await composition.close()
    }

    private func content() throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
        } catch {
            throw CommandFailure("\(file) cannot be read; check the path")
        }
    }
}
