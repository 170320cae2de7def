import GraphEngine
import Glibc

/// The graph whose algorithms are timed. Vertices have the numbers that the file gives them.
struct Subject {
  let graph: Graph
  let execution: Execution
  let hub: Int
  let pairs: [(Int, Int)]

  init(path: String, directed: Bool, threads: Int, timer: inout Timer) throws {
    let reader = EdgeListReader(directed: directed)
    var list = try reader.read(contentsOfFile: path)
    try timer.row("load") {
      list = try reader.read(contentsOfFile: path)
      return "\(list.graph.vertexCount) \(list.graph.edgeCount)"
    }
    // Numbered as in the file rather than by first appearance, so that sources and pairs are the peers'.
    let numbers = list.labels.map { UInt32($0)! }
    let ends = (0..<list.graph.edgeCount).map(list.graph.ends)
    let sources = ends.map { numbers[$0.source] }
    let targets = ends.map { numbers[$0.target] }
    let weights = list.graph.weights
    let count = numbers.count
    var graph = list.graph
    func build() throws {
      graph = try Graph(
        vertexCount: count, sources: sources, targets: targets, weights: weights, directed: directed)
    }
    try build()
    try timer.row("build") {
      try build()
      return "\(graph.vertexCount) \(graph.edgeCount)"
    }
    self.graph = graph
    execution = Execution(threads: threads)
    let degrees = graph.degrees(.outgoing)
    hub = degrees.firstIndex(of: degrees.max() ?? 0) ?? 0
    pairs = (0..<100).map { ($0 * 7919 % count, ($0 * 104_729 + count / 2) % count) }
  }

  func timeRows(_ timer: inout Timer) throws {
    timer.row("cc") { sizes(graph.connectedComponents()) }
    if graph.isDirected { timer.row("scc") { sizes(graph.stronglyConnectedComponents()) } }
    try timer.row("bfs") { reach(try graph.distances(from: hub)) }
    try timer.row("sssp") { reach(try graph.distances(from: hub, length: .weight)) }
    try timer.row("pagerank") { vector(try graph.pageRank(usingStrengths: false, tolerance: 1e-9)) }
    let sampled = (0..<min(64, graph.vertexCount)).map { $0 * max(1, graph.vertexCount / 64) }
    try timer.row("bc_sample") { vector(try graph.betweenness(from: sampled, execution: execution)) }
    if graph.vertexCount <= 12_000 {
      try timer.row("bc") { vector(try graph.betweenness(scale: .pairs, execution: execution)) }
      try timer.row("bcw") { vector(try graph.betweenness(length: .weight, scale: .pairs, execution: execution)) }
    }
    if !graph.isDirected {
      try timeUndirectedRows(&timer)
      try timePairs(&timer)
    }
    if !graph.isDirected, graph.vertexCount <= 50_000 {
      try timer.row("harmonic") { vector(try graph.harmonicCentrality(execution: execution)) }
      try timer.row("closeness") { vector(try graph.closeness(execution: execution)) }
    }
  }

  private func timeUndirectedRows(_ timer: inout Timer) throws {
    try timer.row("eigenvector") {
      let scores = try graph.eigenvectorCentrality(usingStrengths: false, tolerance: 1e-9)
      let largest = scores.max() ?? 1
      return vector(scores.map { $0 / largest })
    }
    timer.row("kcore") {
      let cores = graph.coreNumbers()
      return "\(cores.max() ?? 0) \(cores.reduce(0, +))"
    }
    timer.row("triangles") { "\(graph.triangleCount())" }
    try timer.row("louvain") { try quality(graph.louvain(usingStrengths: false)) }
    try timer.row("leiden") { try quality(graph.leiden(usingStrengths: false)) }
  }

  private func timePairs(_ timer: inout Timer) throws {
    for (row, length) in [("sp_pairs", EdgeLength.hops), ("sp_pairs_w", .weight)] {
      let finder = try PathFinder(graph, length: length)
      try timer.row(row) {
        let distances = try pairs.map { try finder.distance(from: $0.0, to: $0.1) }
        return reach(distances)
      }
    }
    let components = graph.connectedComponents().labels
    let joined = pairs.filter { $0.0 != $0.1 && components[$0.0] == components[$0.1] }.prefix(5)
    try timer.row("ksp") {
      let paths = try joined.flatMap { try graph.shortestPaths(from: $0.0, to: $0.1, count: 10, length: .weight) }
      return "\(paths.count) \(paths.reduce(0) { $0 + $1.length })"
    }
  }

  private func quality(_ communities: Communities) throws -> String {
    "\(try graph.modularity(of: communities.labels, usingStrengths: false)) \(communities.count)"
  }

  private func sizes(_ components: Components) -> String {
    "\(components.count) \(components.sizes.max() ?? 0)"
  }

  private func reach(_ distances: [Double]) -> String {
    let reached = distances.filter(\.isFinite)
    return "\(reached.count) \(reached.reduce(0, +)) \(reached.max() ?? 0)"
  }

  func vector(_ values: [Double]) -> String {
    "\(values.reduce(0, +)) \(values.reduce(0) { $0 + $1 * $1 }.squareRoot())"
  }
}
