// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Dramatis",
  products: [
    .executable(name: "dramatis", targets: ["dramatis"]),
    .library(
      name: "Dramatis",
      targets: ["Record", "Language", "Extraction", "GraphEngine", "Cast", "Archive", "Diagrams", "Formats"]),
    .library(name: "GraphEngine", targets: ["GraphEngine"]),
    .library(name: "Diagrams", targets: ["Diagrams", "Report"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .target(name: "Record"),
    .target(name: "CModel", exclude: ["model.bin"]),
    .target(name: "CKernels"),
    .target(name: "Language", dependencies: ["CModel", "CKernels"]),
    .target(name: "Extraction", dependencies: ["Record", "Language"]),
    .target(name: "GraphEngine"),
    .target(
      name: "Cast",
      dependencies: ["Record", "GraphEngine", .product(name: "OrderedCollections", package: "swift-collections")]),
    .target(name: "Archive", dependencies: ["Record", "Cast", "Yams", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Articles", dependencies: ["Record", "CLibXML", "SwiftCSV"]),
    .target(name: "Questions", dependencies: ["Language"]),
    .systemLibrary(name: "CGraphvizLibrary", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(name: "CFontconfigLibrary", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary", "CFontconfigLibrary"]),
    .target(
      name: "Diagrams",
      dependencies: [
        "Record", "GraphEngine", "Cast", "CGraphviz",
        .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .target(
      name: "Formats",
      dependencies: [
        "Record", "GraphEngine", "Cast", .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .target(name: "Report", dependencies: ["Record", "GraphEngine", "Cast", "Diagrams"]),
    .executableTarget(
      name: "dramatis",
      dependencies: [
        "Record", "Language", "Extraction", "GraphEngine", "Cast", "Archive", "Articles", "Questions", "Diagrams",
        "Formats", "Report", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "RecordTests", dependencies: ["Record"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "CModel", "CKernels"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"]),
    .testTarget(name: "GraphEngineTests", dependencies: ["GraphEngine"]),
    .testTarget(name: "CastTests", dependencies: ["Cast"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive"]),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"]),
    .testTarget(name: "QuestionsTests", dependencies: ["Questions", "Language", "Extraction"]),
    .testTarget(name: "DiagramsTests", dependencies: ["Diagrams"]),
    .testTarget(name: "ReportTests", dependencies: ["Report"]),
    .testTarget(name: "FormatsTests", dependencies: ["Formats", "CGraphviz"]),
    .testTarget(name: "CommandLineTests", dependencies: ["dramatis"]),
    .testTarget(name: "LibraryTests", dependencies: ["Record", "Language", "Extraction", "Cast", "Archive"]),
  ],
  swiftLanguageModes: [.v6]
)
