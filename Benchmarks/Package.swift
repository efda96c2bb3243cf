// swift-tools-version: 6.2
import PackageDescription

// Measures and fuzzes the parser without the weight of the main package. The two modules are links to its sources, so that
// their package-level interfaces can be used.
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
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")
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
            name: "ParserBenchmark", dependencies: ["AllocationCounter", "CommandParser"], swiftSettings: strict),
        .executableTarget(name: "ParserFuzzer", dependencies: ["CommandParser"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
