import GraphEngine

/// Times some algorithms on random graphs of growing size, each with 16 edges a vertex and very uneven degrees, and
/// prints for each the CPU nanoseconds per edge: what takes linear time keeps them level until caches overflow.
enum Scaling {
  static func print(scales: [Int]) throws {
    Swift.print("| edges | build | components | hops | PageRank | cores | triangles | Louvain | Leiden |")
    Swift.print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for scale in scales {
      let raw = try Graph.randomRecursive(scale: scale, edgeCount: 16 << scale, directed: false, seed: UInt64(scale))
      let ends = (0..<raw.edgeCount).map(raw.ends)
      let (sources, targets) = (ends.map { UInt32($0.source) }, ends.map { UInt32($0.target) })
      var graph = raw
      let edges = Double(raw.edgeCount)
      func perEdge(_ body: () throws -> Void) rethrows -> String {
        let least = try Timer.least(runs: 2, body)
        return "\((least / edges * 1e10).rounded() / 10)"
      }
      let columns = [
        "\(raw.edgeCount)",
        try perEdge {
          graph = try Graph(vertexCount: raw.vertexCount, sources: sources, targets: targets, directed: false)
        },
        perEdge { _ = graph.connectedComponents() },
        try perEdge { _ = try graph.distances(from: ends[0].source) },
        try perEdge { _ = try graph.pageRank(tolerance: 1e-9) },
        perEdge { _ = graph.coreNumbers() },
        perEdge { _ = graph.triangleCount() },
        try perEdge { _ = try graph.louvain() },
        try perEdge { _ = try graph.leiden() },
      ]
      Swift.print("| " + columns.joined(separator: " | ") + " |")
    }
  }
}
