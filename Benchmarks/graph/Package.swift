// swift-tools-version: 6.1

import PackageDescription

// A package of its own, so that building Dramatis does not build its benchmarks. The engine's sources are linked in.
let package = Package(
  name: "graph-benchmark",
  targets: [
    .target(name: "GraphEngine"),
    .executableTarget(name: "graph-benchmark", dependencies: ["GraphEngine"]),
  ],
  swiftLanguageModes: [.v6]
)
