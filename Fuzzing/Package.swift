// swift-tools-version: 6.2
import PackageDescription

// Fuzzes everything that reads bytes from outside beside the parser: the channels' adapters, the line protocol, and the files
// of an import. The modules and files are links to the main package's, without the weight of its server and store.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "gatewaybot-fuzzing",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
    ],
    targets: [
        .target(
            name: "Vocabulary",
            dependencies: [.product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: strict
        ),
        .target(name: "CommandParser", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(name: "Market", dependencies: ["Vocabulary"], swiftSettings: strict),
        .target(
            name: "Channels",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "Doors",
            dependencies: [
                "Channels", "CommandParser", "Market", "Vocabulary",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(name: "DoorFuzzer", dependencies: ["Doors"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
