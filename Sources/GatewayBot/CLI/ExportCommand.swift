import ArgumentParser
import BotStore
import Market
import Vocabulary

/// `gatewaybot export`: open offers for sales channels.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Prints the open offers as CSV for the programme's page or an online platform.",
        discussion: """
            $ gatewaybot export listings --for shopee > offers.csv
            sku,product_name,category,price,stock,unit,origin
            1004,Rau Cà Mau,Rau,10000,5000,kg,Cà Mau

            Neither names nor numbers of sellers are in it.
            """
    )

    /// What is printed.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case listings
    }

    /// The most offers in one file.
    private static let limit = 100_000

    @Argument(help: "What is printed: listings.")
    var kind: Kind

    @Option(name: .customLong("for"), help: "Who takes the file over.")
    var target = ListingExport.Target.portal

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let composition = try Composition(options.configuration())
        let query = CandidateQuery(
            kind: .sale, produce: [], provinces: ProvinceID.present, perBucket: Self.limit, limit: Self.limit)
        let listings = try await composition.store.read { try $0.candidates(query) }
        try await composition.close()
        print(ListingExport(target: target).csv(listings.sorted { $0.id < $1.id }))
    }
}

extension ListingExport.Target: ExpressibleByArgument {}
