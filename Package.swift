// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "Dramatis",
  products: [
    .executable(name: "dramatis", targets: ["dramatis"]),
    .library(
      name: "Dramatis", targets: ["Record", "Language", "Extraction", "GraphEngine", "Cast", "Diagrams"]),
    .library(name: "GraphEngine", targets: ["GraphEngine"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
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
    .systemLibrary(name: "CGraphvizLibrary", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .target(name: "CGraphviz", dependencies: ["CGraphvizLibrary"]),
    .target(
      name: "Diagrams",
      dependencies: [
        "Record", "Cast", "CGraphviz", .product(name: "OrderedCollections", package: "swift-collections"),
      ]),
    .executableTarget(
      name: "dramatis",
      dependencies: [
        "Record", "Language", "Extraction", "GraphEngine", "Cast", "Diagrams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "RecordTests", dependencies: ["Record"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "CModel", "CKernels"]),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction"]),
    .testTarget(name: "GraphEngineTests", dependencies: ["GraphEngine"]),
    .testTarget(name: "CastTests", dependencies: ["Cast"]),
    .testTarget(name: "DiagramsTests", dependencies: ["Diagrams"]),
    .testTarget(name: "CommandLineTests", dependencies: ["dramatis"]),
  ],
  swiftLanguageModes: [.v6]
)
