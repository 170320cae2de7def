/// What paths that are disjoint may not share.
public enum Disjointness: String, Hashable, Sendable, CaseIterable {
  /// No two take the same edge.
  case edges
  /// No two visit the same vertex, the ends left aside.
  case vertices
}

extension Graph {
  /// As many paths as possible from one vertex to another that share no edge, or no vertex between the ends.
  ///
  /// By Menger's theorem they are as many as the edges, or vertices, that must be taken away to part the two. Parallel
  /// edges are separate edges; when vertices must not be shared, edges straight from source to target make one path
  /// each.
  ///
  /// - Returns: The vertices of each path; which of several largest sets it is does not change from run to run.
  /// - Throws: `GraphError.unknownVertex`, and `.sameVertex` when source and target are the same.
  /// - Complexity: O(E · min(√E, V^⅔)) for edges, O(E · √V) for vertices.
  /// - Source: K. Menger, "Zur allgemeinen Kurventheorie" (1927); found as flows by Dinic's algorithm.
  public func disjointPaths(
    from source: Int, to target: Int, sharingNo disjointness: Disjointness = .vertices
  ) throws(GraphError) -> [[Int]] {
    var plan = try FlowPlan(self, from: source, to: target, disjointness)
    return plan.paths()
  }

  /// The fewest edges without which no path leads from one vertex to another; ascending.
  ///
  /// Of several such sets it is the one nearest to the source. Each edge counts one, whatever its weight.
  ///
  /// - Throws: `GraphError.unknownVertex`, `.sameVertex`.
  /// - Complexity: O(E · min(√E, V^⅔)).
  /// - Source: L. R. Ford and D. R. Fulkerson, "Maximal flow through a network" (1956).
  public func minimumCut(from source: Int, to target: Int) throws(GraphError) -> [Int] {
    var plan = try FlowPlan(self, from: source, to: target, .edges)
    let isReached = plan.reachedAfterSaturation()
    let (sources, targets) = edgeEnds
    return (0..<edgeCount).filter { edge in
      let (a, b) = (isReached[Int(sources[edge])], isReached[Int(targets[edge])])
      return isDirected ? a && !b : a != b
    }
  }

  /// The fewest vertices without which no path leads from one vertex to another; ascending. Nil when an edge leads
  /// straight from the one to the other.
  ///
  /// - Throws: `GraphError.unknownVertex`, `.sameVertex`.
  /// - Complexity: O(E · √V).
  public func minimumSeparator(from source: Int, to target: Int) throws(GraphError) -> [Int]? {
    var plan = try FlowPlan(self, from: source, to: target, .vertices)
    guard try edges(from: source, to: target).isEmpty else { return nil }
    let isReached = plan.reachedAfterSaturation()
    return (0..<vertexCount).filter { vertex in
      vertex != source && vertex != target && isReached[vertex] && !isReached[vertex + vertexCount]
    }
  }
}

/// A graph as a network of flows. Where vertices must not be shared, each is two nodes: one that is entered, and one,
/// numbered V more, that is left, with room for one path between them.
private struct FlowPlan {
  private let source: Int
  private let target: Int
  private let vertexCount: Int
  private var network: FlowNetwork
  /// More than ever flows.
  private static let unlimited = 1 << 40

  init(
    _ graph: Graph, from source: Int, to target: Int, _ disjointness: Disjointness
  ) throws(GraphError) {
    try graph.checkVertex(source)
    try graph.checkVertex(target)
    guard source != target else { throw .sameVertex(source) }
    self.target = target
    vertexCount = graph.vertexCount
    let splits = disjointness == .vertices
    self.source = splits ? source + graph.vertexCount : source
    network = FlowNetwork(nodeCount: splits ? 2 * graph.vertexCount : graph.vertexCount)
    if splits {
      for vertex in 0..<graph.vertexCount {
        network.add(from: vertex, to: vertex + graph.vertexCount, room: 1)
      }
    }
    let (sources, targets) = graph.edgeEnds
    for edge in sources.indices where sources[edge] != targets[edge] {
      let (a, b) = (Int(sources[edge]), Int(targets[edge]))
      if splits {
        // The vertices limit the flow, but for the edges straight from the one end to the other.
        for (tail, head) in graph.isDirected ? [(a, b)] : [(a, b), (b, a)] {
          let isStraight = tail == source && head == target
          network.add(from: tail + vertexCount, to: head, room: isStraight ? 1 : Self.unlimited)
        }
      } else {
        network.add(from: a, to: b, room: 1, backRoom: graph.isDirected ? 0 : 1)
      }
    }
  }

  mutating func reachedAfterSaturation() -> [Bool] {
    _ = network.saturate(from: source, to: target)
    return network.reachable(from: source)
  }

  /// Saturates the network and follows the flow, path by path.
  mutating func paths() -> [[Int]] {
    let before = network.arcs.map(\.room)
    let count = network.saturate(from: source, to: target)
    return (0..<count).map { _ in
      var vertices = [source % vertexCount]
      var node = source
      while node != target {
        guard let arc = network.arcs(of: node).first(where: { network.arcs[$0].room < before[$0] }) else { break }
        network.takeBack(arc)
        node = network.arcs[arc].head
        if node % vertexCount != vertices[vertices.count - 1] { vertices.append(node % vertexCount) }
      }
      return Self.withoutCircles(vertices)
    }
  }

  /// Flows may run in circles; a path that comes back to a vertex leaves the circle out.
  private static func withoutCircles(_ vertices: [Int]) -> [Int] {
    var path: [Int] = []
    var places: [Int: Int] = [:]
    for vertex in vertices {
      if let place = places[vertex] {
        for dropped in path[(place + 1)...] { places[dropped] = nil }
        path.removeSubrange((place + 1)...)
      } else {
        places[vertex] = path.count
        path.append(vertex)
      }
    }
    return path
  }
}
