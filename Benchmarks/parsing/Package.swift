// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that the main one builds and tests without it. The sources it measures are links to the main
// package's.
let package = Package(
  name: "ParsingBenchmark",
  targets: [
    .target(name: "CModel", exclude: ["model.bin"]),
    .target(name: "CKernels"),
    .target(name: "Language", dependencies: ["CModel", "CKernels"]),
    .executableTarget(name: "measure", dependencies: ["Language"]),
  ],
  swiftLanguageModes: [.v6]
)
