// swift-tools-version: 6.2
import PackageDescription

// Measures and fuzzes the parser without the weight of the main package: its two modules are links to its sources, so that
// their package-level interfaces can be used. The tools of scripts/bench, which measure the server from outside, are here too.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "gatewaybot-benchmarks",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    ],
    targets: [
        .target(
            name: "Vocabulary",
            dependencies: [.product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: strict
        ),
        .target(name: "CommandParser", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(name: "AllocationCounter"),
        .executableTarget(
            name: "ParserBenchmark", dependencies: ["AllocationCounter", "CommandParser", "Vocabulary"],
            swiftSettings: strict),
        .target(name: "ParserPromises", dependencies: ["CommandParser", "Vocabulary"], swiftSettings: strict),
        .executableTarget(name: "ParserFuzzer", dependencies: ["ParserPromises"], swiftSettings: strict),
        .executableTarget(name: "ParserStorm", dependencies: ["ParserPromises"], swiftSettings: strict),
        .executableTarget(
            name: "LoadGenerator",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "BareServer",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "CommitLoop",
            dependencies: [.product(name: "GRDBSQLite", package: "GRDB.swift")],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
