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
            $ head -1 offers.csv
            ps_category,ps_product_name,ps_product_description,ps_sku_parent_short,ps_price,ps_stock,ps_sku_short,…

            Neither names nor numbers of sellers are in it; what only a shop's owner knows is left empty. The columns are \
            those that each platform documents, or a neutral list: docs/exports.md says which and how they were checked.
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
