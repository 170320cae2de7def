extension Graph {
  /// A shortest path over some vertices and edges only; nil when there is none.
  ///
  /// The answer is that of the part which ``filtered(vertices:edges:)`` makes, in this graph's numbers. Nothing is
  /// copied: the search asks about vertices and edges as it meets them, and ends at the target. For many questions
  /// about the same part, make the part.
  ///
  /// ```swift
  /// try graph.shortestPath(from: 0, to: 5, vertices: { $0 != 3 }, edges: { graph.weight(of: $0) > 1 })
  /// ```
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`. Of parallel edges only those that are kept count.
  ///   - isKept: Whether paths may visit a vertex, also as their first or last; nil for all.
  ///   - isKeptEdge: Whether paths may take an edge; nil for all.
  /// - Returns: Of several paths the one whose vertices come first in lexicographic order.
  /// - Throws: `GraphError.unknownVertex`, and `.zeroLength` when the search meets a kept edge of length 0.
  /// - Complexity: O((V + E) log V), each edge asked about four times at most; and O(V + E) once for a graph that is
  ///   asked about edges or weights for the first time.
  public func shortestPath(
    from source: Int, to target: Int, length: EdgeLength = .hops, vertices isKept: ((Int) -> Bool)? = nil,
    edges isKeptEdge: ((Int) -> Bool)? = nil
  ) throws(GraphError) -> Path? {
    try checkVertex(source)
    try checkVertex(target)
    var search = MaskedSearch(self, length, isKept, isKeptEdge)
    try search.run(from: source, to: target)
    return try search.firstPath(to: target)
  }

  /// The shortest distance from one vertex to each, over some vertices and edges only; infinite where there is no path.
  ///
  /// Conventions as in ``shortestPath(from:to:length:vertices:edges:)``; arrows are followed. From a vertex that is not
  /// kept there is no path, not even to itself.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - length: What a step is long. Weights are strengths: weighted distances go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - isKept: Whether paths may visit a vertex; nil for all.
  ///   - isKeptEdge: Whether paths may take an edge; nil for all.
  /// - Throws: `GraphError.unknownVertex`, and `.zeroLength` when the search meets a kept edge of length 0.
  /// - Complexity: As ``shortestPath(from:to:length:vertices:edges:)``.
  public func distances(
    from source: Int, length: EdgeLength = .hops, vertices isKept: ((Int) -> Bool)? = nil,
    edges isKeptEdge: ((Int) -> Bool)? = nil
  ) throws(GraphError) -> [Double] {
    try checkVertex(source)
    var search = MaskedSearch(self, length, isKept, isKeptEdge)
    try search.run(from: source, to: nil)
    return search.distances
  }
}

/// Dijkstra's algorithm on the rows of a graph, of which some vertices and edges do not count.
///
/// Source: E. W. Dijkstra, "A note on two problems in connexion with graphs" (1959).
private struct MaskedSearch {
  private let steps: MaskedSteps
  private(set) var distances: [Double]
  /// The vertices whose distances are sure, nearest first.
  private var order: [Int] = []
  /// For each vertex its place in the order; the number of vertices while it has none.
  private var ranks: [Int]

  init(_ graph: Graph, _ length: EdgeLength, _ isKept: ((Int) -> Bool)?, _ isKeptEdge: ((Int) -> Bool)?) {
    steps = MaskedSteps(graph, length, isKept, isKeptEdge)
    distances = [Double](repeating: .infinity, count: graph.vertexCount)
    ranks = [Int](repeating: graph.vertexCount, count: graph.vertexCount)
  }

  mutating func run(from source: Int, to goal: Int?) throws(GraphError) {
    guard steps.keeps(source) else { return }
    let (steps, unranked) = (self.steps, ranks.count)
    var heap = DistanceHeap()
    distances[source] = 0
    heap.insert(UInt32(source), at: 0)
    while let nearest = heap.popNearest() {
      let vertex = Int(nearest.vertex)
      guard ranks[vertex] == unranked else { continue }
      ranks[vertex] = order.count
      order.append(vertex)
      if vertex == goal { return }
      if order.count.isMultiple(of: 4096) { try Execution.checkCancellation() }
      try steps.forEach(from: vertex) { neighbour, step in
        let candidate = nearest.distance + step
        guard ranks[neighbour] == unranked, candidate < distances[neighbour] * PathNetwork.shortestTie else { return }
        distances[neighbour] = candidate
        heap.insert(UInt32(truncatingIfNeeded: neighbour), at: candidate)
      }
    }
  }

  /// Of the shortest paths to the goal of the run, the first in lexicographic order.
  func firstPath(to goal: Int) throws(GraphError) -> Path? {
    guard ranks[goal] < ranks.count else { return nil }
    // The next vertex on the way to the goal, of several the least, found for those farthest from the source first.
    var next = [Int?](repeating: nil, count: ranks.count)
    next[goal] = goal
    for vertex in order.reversed() where vertex != goal {
      try steps.forEach(from: vertex) { neighbour, step in
        guard next[vertex] == nil, next[neighbour] != nil, ranks[vertex] < ranks[neighbour],
          PathNetwork.ties(distances[vertex] + step, distances[neighbour])
        else { return }
        next[vertex] = neighbour
      }
    }
    var vertices = [order[0]]
    while let vertex = vertices.last, vertex != goal, let following = next[vertex] { vertices.append(following) }
    return Path(vertices: vertices, length: distances[goal])
  }
}

/// The steps that edges make which a mask keeps.
private struct MaskedSteps {
  private let graph: Graph
  private let length: EdgeLength
  private let isKept: ((Int) -> Bool)?
  private let isKeptEdge: ((Int) -> Bool)?
  /// The edge of each slot; empty when nobody asks.
  private let edges: [UInt32]

  init(_ graph: Graph, _ length: EdgeLength, _ isKept: ((Int) -> Bool)?, _ isKeptEdge: ((Int) -> Bool)?) {
    self.graph = graph
    self.length = length
    self.isKept = isKept
    self.isKeptEdge = isKeptEdge
    edges = isKeptEdge == nil && (length == .hops || graph.strengths == nil) ? [] : graph.outgoingEdges
  }

  func keeps(_ vertex: Int) -> Bool { isKept?(vertex) ?? true }

  /// Visits the steps that leave a vertex, by ascending neighbour.
  func forEach(
    from vertex: Int, _ visit: (_ neighbour: Int, _ length: Double) -> Void
  ) throws(GraphError) {
    let arcs = graph.outgoing
    let row = arcs.slots(of: vertex)
    var slot = row.lowerBound
    while slot < row.upperBound {
      let neighbour = Int(arcs.neighbours[slot])
      let first = slot
      repeat { slot += 1 } while slot < row.upperBound && Int(arcs.neighbours[slot]) == neighbour
      guard neighbour != vertex, keeps(neighbour) else { continue }
      let step = try stepLength(first..<slot)
      if step.isFinite { visit(neighbour, step) }
    }
  }

  /// The length of the step that parallel edges make; infinite when none is kept.
  private func stepLength(_ parallels: Range<Int>) throws(GraphError) -> Double {
    guard !edges.isEmpty else { return length == .inverseStrength ? 1 / Double(parallels.count) : 1 }
    var (least, total) = (Double.infinity, 0.0)
    for slot in parallels {
      let edge = Int(edges[slot])
      guard isKeptEdge?(edge) ?? true else { continue }
      let weight = graph.weight(of: edge)
      if length == .weight, weight == 0 { throw .zeroLength(edge: edge) }
      least = min(least, weight)
      total += weight
    }
    guard least.isFinite else { return .infinity }
    return switch length {
    case .hops: 1
    case .inverseStrength: 1 / total
    case .weight: least
    }
  }
}
