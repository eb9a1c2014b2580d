// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of ours: may import the given targets of ours and products of others, and nothing else.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], bakes: Bool = false) -> Target {
  .target(
    name: name,
    dependencies: dependencies,
    exclude: bakes && name == "Extraction" ? ["Lexicon"] : [],
    swiftSettings: strict,
    plugins: bakes ? ["EmbedText"] : []
  )
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// A program that measures reading; it is built with the others, and no part of any product.
func benchmark(_ name: String, _ folder: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["Articles", "Claims", "Extraction"] + dependencies,
    path: "Benchmarks/\(folder)",
    swiftSettings: strict
  )
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "rusttrack",
  products: [
    .library(name: "RustTrackKit", targets: ["Importing", "Queries"]),
    .executable(name: "rusttrack", targets: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .executableTarget(name: "embed-text", swiftSettings: strict),
    .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embed-text"]),

    module("Language"),
    module("Claims"),
    module("Articles", ["CCmarkGFM", "CLibXML2", "CZlib", yams]),
    module("Extraction", ["Articles", "Claims", "Language"], bakes: true),
    module("Migrations", bakes: true),
    module("Store", ["Claims", "Migrations", grdb]),
    module("Queries", ["Claims", "Store", grdb]),
    module("Importing", ["Articles", "Claims", "Extraction", "Store", crypto]),
    .executableTarget(
      name: "Command",
      dependencies: ["Articles", "Claims", "Extraction", "Importing", "Queries", "Store", arguments],
      swiftSettings: strict
    ),

    .target(name: "Scoring", dependencies: ["Claims", "Extraction"], path: "Tests/Scoring", swiftSettings: strict),
    benchmark("reading-benchmark", "Reading"),
    benchmark("pages-benchmark", "Pages"),
    benchmark("rule-scores", "Rules", ["Scoring"]),
    .target(name: "RandomNumbers", path: "Tests/RandomNumbers", swiftSettings: strict),
    benchmark("reading-fuzzer", "Fuzzing", ["CZlib", "RandomNumbers"]),

    tests("LanguageTests", ["Language"]),
    tests("ClaimsTests", ["Claims"]),
    tests("ArticlesTests", ["Articles"]),
    tests("ExtractionTests", ["Articles", "Claims", "Extraction", "Language"]),
    tests("QualityTests", ["Articles", "Claims", "Extraction", "Scoring"]),
    tests("StoreTests", ["Claims", "Migrations", "RandomNumbers", "Store", grdb]),
    .target(name: "SampleDatabase", dependencies: [grdb], path: "Tests/SampleDatabase", swiftSettings: strict),
    tests("QueriesTests", ["Claims", "Queries", "SampleDatabase", "Store", grdb]),
    tests("ImportingTests", ["Articles", "Claims", "Extraction", "Importing", "Queries", "Store", grdb]),
    tests("CommandTests", ["Command", "Queries", "SampleDatabase", "Store", arguments, grdb]),
  ],
  swiftLanguageModes: [.v6]
)
