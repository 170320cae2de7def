// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "diagrams-benchmark",
  dependencies: [.package(name: "Dramatis", path: "../..")],
  targets: [
    .systemLibrary(name: "CPeerLibrary", pkgConfig: "libgvc"),
    .target(name: "CPeer", dependencies: ["CPeerLibrary"]),
    .executableTarget(
      name: "diagrams-benchmark", dependencies: ["CPeer", .product(name: "Diagrams", package: "Dramatis")]),
  ],
  swiftLanguageModes: [.v6]
)
