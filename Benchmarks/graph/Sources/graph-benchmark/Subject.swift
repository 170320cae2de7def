import GraphEngine
import Glibc

/// The graph whose algorithms are timed. Vertices have the numbers that the file gives them.
struct Subject {
  let graph: Graph
  let execution: Execution
  let hub: Int
  let pairs: [(Int, Int)]

  init(path: String, directed: Bool, threads: Int, timer: Timer) throws {
    let reader = EdgeListReader(directed: directed)
    var list = try reader.read(contentsOfFile: path)
    try timer.row("load") {
      list = try reader.read(contentsOfFile: path)
    } value: {
      "\(list.graph.vertexCount) \(list.graph.edgeCount)"
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
    try timer.row("build", build) { "\(graph.vertexCount) \(graph.edgeCount)" }
    timer.row("mem", { 0 }, value: { _ in "\(Double(graph.byteCount) / Double(max(1, graph.edgeCount)))" })
    self.graph = graph
    execution = Execution(threads: threads)
    let degrees = graph.degrees(.outgoing)
    hub = degrees.firstIndex(of: degrees.max() ?? 0) ?? 0
    pairs = (0..<100).map { ($0 * 7919 % count, ($0 * 104_729 + count / 2) % count) }
  }

  func timeRows(_ timer: Timer) throws {
    timer.row("cc", { graph.connectedComponents() }, value: sizes)
    if graph.isDirected { timer.row("scc", { graph.stronglyConnectedComponents() }, value: sizes) }
    try timer.row("bfs", { try graph.distances(from: hub) }, value: reach)
    try timer.row("sssp", { try graph.distances(from: hub, length: .weight) }, value: reach)
    try timer.row("pagerank", { try graph.pageRank(usingStrengths: false, tolerance: 1e-9) }, value: vector)
    let sampled = (0..<min(64, graph.vertexCount)).map { $0 * max(1, graph.vertexCount / 64) }
    try timer.row("bc_sample", { try graph.betweenness(from: sampled, execution: execution) }, value: vector)
    if graph.vertexCount <= 12_000 {
      try timer.row("bc", { try graph.betweenness(scale: .pairs, execution: execution) }, value: vector)
      try timer.row(
        "bcw", { try graph.betweenness(length: .weight, scale: .pairs, execution: execution) }, value: vector)
    }
    if !graph.isDirected {
      try timeUndirectedRows(timer)
      try timePairs(timer)
    }
    if !graph.isDirected, graph.vertexCount <= 50_000 {
      try timer.row("harmonic", { try graph.harmonicCentrality(execution: execution) }, value: vector)
      try timer.row("closeness", { try graph.closeness(execution: execution) }, value: vector)
    }
  }

  private func timeUndirectedRows(_ timer: Timer) throws {
    try timer.row("eigenvector") {
      try graph.eigenvectorCentrality(usingStrengths: false, tolerance: 1e-9)
    } value: { scores in
      let largest = scores.max() ?? 1
      return vector(scores.map { $0 / largest })
    }
    timer.row("kcore", { graph.coreNumbers() }, value: { "\($0.max() ?? 0) \($0.reduce(0, +))" })
    timer.row("triangles", { graph.triangleCount() }, value: { "\($0)" })
    try timer.row("louvain", { try graph.louvain(usingStrengths: false) }, value: quality)
    try timer.row("leiden", { try graph.leiden(usingStrengths: false) }, value: quality)
  }

  private func timePairs(_ timer: Timer) throws {
    for (row, length) in [("sp_pairs", EdgeLength.hops), ("sp_pairs_w", .weight)] {
      let finder = try PathFinder(graph, length: length)
      try timer.row(row, { try pairs.map { try finder.distance(from: $0.0, to: $0.1) } }, value: reach)
    }
    let components = graph.connectedComponents().labels
    let joined = pairs.filter { $0.0 != $0.1 && components[$0.0] == components[$0.1] }.prefix(5)
    try timer.row("ksp") {
      try joined.flatMap { try graph.shortestPaths(from: $0.0, to: $0.1, count: 10, length: .weight) }
    } value: { paths in
      "\(paths.count) \(paths.reduce(0) { $0 + $1.length })"
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
