import Foundation
import GraphEngine

/// Times some algorithms on random graphs of growing size, each with 16 edges a vertex and very uneven degrees.
///
/// Prints for each the CPU nanoseconds per edge, and at the end the exponent by which the whole time grew with the number
/// of edges, beside that of the theory.
enum Scaling {
  /// The exponent that each column has in theory, where edges grow with vertices.
  private static let columns: KeyValuePairs = [
    "build": "1", "components": "1", "hops": "1", "PageRank": "1 a round", "betweenness, 16 sources": "1", "cores": "1",
    "triangles": "≤ 1.5", "Louvain": "1 a pass", "Leiden": "1 a pass",
  ]

  static func print(scales: [Int]) throws {
    let names = columns.map(\.key)
    row(["edges"] + names)
    row(([""] + names).map { _ in "---:" })
    var (sizes, times): ([Double], [[Double]]) = ([], [])
    for scale in scales {
      let raw = try Graph.randomRecursive(scale: scale, edgeCount: 16 << scale, directed: false, seed: UInt64(scale))
      let seconds = try self.seconds(raw)
      let edges = Double(raw.edgeCount)
      sizes.append(edges)
      times.append(seconds)
      row(["\(raw.edgeCount)"] + seconds.map { "\(($0 / edges * 1e10).rounded() / 10)" })
    }
    let exponents = names.indices.map { column in exponent(of: times.map { $0[column] }, by: sizes) }
    row(["exponent"] + exponents.map { "\(($0 * 100).rounded() / 100)" })
    row(["in theory"] + columns.map(\.value))
  }

  /// CPU seconds, a column each.
  private static func seconds(_ raw: Graph) throws -> [Double] {
    let ends = (0..<raw.edgeCount).map(raw.ends)
    let (sources, targets) = (ends.map { UInt32($0.source) }, ends.map { UInt32($0.target) })
    let starts = (0..<16).map { ends[$0 * ends.count / 16].source }
    var graph = raw
    func least(_ body: () throws -> Void) rethrows -> Double { try Timer.least(runs: 3, body) }
    return [
      try least {
        graph = try Graph(vertexCount: raw.vertexCount, sources: sources, targets: targets, directed: false)
      },
      least { _ = graph.connectedComponents() },
      try least { _ = try graph.distances(from: ends[0].source) },
      try least { _ = try graph.pageRank(tolerance: 1e-9) },
      try least { _ = try graph.betweenness(from: starts) },
      least { _ = graph.coreNumbers() },
      least { _ = graph.triangleCount() },
      try least { _ = try graph.louvain() },
      try least { _ = try graph.leiden() },
    ]
  }

  /// The slope of the line through the logarithms, by least squares.
  private static func exponent(of times: [Double], by sizes: [Double]) -> Double {
    let (x, y) = (sizes.map(log), times.map(log))
    let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
    return covariance / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
  }

  private static func row(_ cells: [String]) {
    Swift.print("| " + cells.joined(separator: " | ") + " |")
  }
}
