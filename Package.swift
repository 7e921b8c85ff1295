// swift-tools-version: 6.2
import PackageDescription

// A target lists only what it may import: an arrow in the wrong direction does not build (README, "The map").
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

// Programs that run while the rest is built.
let tool: [SwiftSetting] = strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

// `make run` takes most of the code as it is, which builds in half the time, so that somebody new waits less; whoever
// installs Janji gets all of it optimised.
let isQuickBuild = Context.environment["JANJI_QUICK_BUILD"] == "1"

// Optimised in debug builds too: what computes over every byte or cell, and is ten times slower without.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]
let quick: [SwiftSetting] = isQuickBuild ? tool : optimised

// Handlers, pages and deeds.
let pages: [SwiftSetting] = isQuickBuild ? tool : strict

let package = Package(
    name: "Janji",
    products: [.executable(name: "janji", targets: ["App"])],
    targets: [
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinux", providers: [.apt(["libc6-dev", "zlib1g-dev"])]),

        .target(name: "HTTP", dependencies: ["CLinux"], swiftSettings: optimised),
        .target(name: "Spreadsheet", dependencies: ["CLinux"], swiftSettings: quick),
        .target(name: "Database", dependencies: ["CPostgres"], swiftSettings: optimised),
        .target(name: "Templates", swiftSettings: optimised),
        .target(name: "Kinerja", swiftSettings: quick),
        .target(name: "Sealing", dependencies: ["CCrypto", "Kinerja"], swiftSettings: quick),
        .target(name: "Penanda", dependencies: ["Sealing", "HTTP", "Kinerja"], swiftSettings: pages),
        .target(name: "Typesetting", swiftSettings: optimised),
        .target(name: "QR", swiftSettings: optimised),
        .target(name: "Charts", swiftSettings: optimised),
        .target(name: "Records", dependencies: ["Database", "Kinerja"], swiftSettings: quick),
        .target(
            name: "Deeds", dependencies: ["Records", "Database", "Sealing", "Penanda", "Kinerja"],
            swiftSettings: pages),
        .target(
            name: "Web",
            dependencies: [
                "Deeds", "Records", "Database", "HTTP", "Templates", "Sealing", "Penanda", "Spreadsheet", "Typesetting",
                "QR", "Charts", "Kinerja",
            ],
            swiftSettings: pages, plugins: ["CompileViews"]),
        // It sees the inside of Web (@testable): built for tests, where code is debug code, and never into `janji`.
        .target(
            name: "WebSamples", dependencies: ["Web", "Penanda", "Deeds", "Charts", "Kinerja"], swiftSettings: strict),
        .executableTarget(
            name: "App",
            dependencies: [
                "Web", "Deeds", "Records", "Database", "HTTP", "Sealing", "Penanda", "Typesetting", "Kinerja",
            ],
            swiftSettings: pages),

        .executableTarget(name: "ViewCompiler", swiftSettings: tool),
        .plugin(
            name: "CompileViews", capability: .buildTool(), dependencies: ["ViewCompiler"],
            path: "Sources/ViewCompilerPlugin"),

        .executableTarget(name: "StatementScanner", swiftSettings: tool),
        .plugin(
            name: "ListStatements", capability: .buildTool(), dependencies: ["StatementScanner"],
            path: "Sources/StatementScannerPlugin"),

        .target(name: "Support", dependencies: ["Database", "Kinerja"], path: "Tests/Support", swiftSettings: strict),
        .target(name: "Draws", path: "Tests/Draws", swiftSettings: strict),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP", "Draws"], swiftSettings: strict),
        .testTarget(
            name: "SpreadsheetTests", dependencies: ["Spreadsheet", "Draws"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(name: "DatabaseTests", dependencies: ["Database", "Support"], swiftSettings: strict),
        .target(
            name: "TemplatePages", dependencies: ["Templates"], path: "Tests/TemplatePages", exclude: ["Views"],
            swiftSettings: strict, plugins: ["CompileViews"]),
        .testTarget(
            name: "TemplatesTests", dependencies: ["Templates", "TemplatePages", "ViewCompiler", "Draws"],
            swiftSettings: strict),
        .testTarget(name: "KinerjaTests", dependencies: ["Kinerja", "Support", "Draws"], swiftSettings: strict),
        .testTarget(name: "QRTests", dependencies: ["QR"], swiftSettings: strict),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "Draws"], swiftSettings: strict),
        .testTarget(
            name: "SealingTests", dependencies: ["Sealing", "Typesetting", "Kinerja", "Draws"], swiftSettings: strict),
        .testTarget(name: "TypesettingTests", dependencies: ["Typesetting"], swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "App", "Support", "Web", "WebSamples", "Deeds", "Typesetting", "Spreadsheet", "Records", "Kinerja",
                "Sealing", "Penanda", "Database", "HTTP",
            ],
            exclude: ["Fixtures"], swiftSettings: strict, plugins: ["ListStatements"]),
    ],
    swiftLanguageModes: [.v6]
)
