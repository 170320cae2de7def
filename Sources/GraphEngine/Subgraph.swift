/// A part of a graph as a graph of its own, and what its vertices and edges are in the whole.
public struct Subgraph: Sendable {
  public let graph: Graph
  /// For each vertex of the part, its number in the whole; ascending.
  public let vertices: [Int]
  /// For each edge of the part, its number in the whole; ascending.
  public let edges: [Int]
}

extension Graph {
  /// The part of the graph that a filter keeps: some vertices, and of the edges between them, some.
  ///
  /// Every algorithm then sees the part only. Making it costs about as much as one search through the graph.
  ///
  /// ```swift
  /// let actors = graph.filtered(edges: { graph.weight(of: $0) > 1 })
  /// ```
  ///
  /// - Parameters:
  ///   - vertices: Whether a vertex is kept.
  ///   - edges: Whether an edge is kept, if both of its ends are.
  /// - Complexity: O(V + E).
  public func filtered(
    vertices isKept: (Int) -> Bool = { _ in true }, edges isKeptEdge: (Int) -> Bool = { _ in true }
  ) -> Subgraph {
    let vertices = (0..<vertexCount).filter(isKept)
    var newNumbers = [UInt32](repeating: .max, count: vertexCount)
    for (number, vertex) in vertices.enumerated() { newNumbers[vertex] = UInt32(number) }
    let (sources, targets) = edgeEnds
    var edges: [Int] = []
    var (newSources, newTargets): ([UInt32], [UInt32]) = ([], [])
    for edge in 0..<edgeCount {
      let (source, target) = (newNumbers[Int(sources[edge])], newNumbers[Int(targets[edge])])
      guard source != .max, target != .max, isKeptEdge(edge) else { continue }
      edges.append(edge)
      newSources.append(source)
      newTargets.append(target)
    }
    let part = Graph(
      checked: vertices.count, newSources, newTargets, strengths.map { all in edges.map { all[$0] } }, isDirected)
    return Subgraph(graph: part, vertices: vertices, edges: edges)
  }

  /// The part of the graph made of some vertices and all edges between them.
  ///
  /// - Throws: `GraphError.unknownVertex`.
  /// - Complexity: O(V + E).
  public func induced(by vertices: [Int]) throws(GraphError) -> Subgraph {
    var isKept = [Bool](repeating: false, count: vertexCount)
    for vertex in vertices {
      try checkVertex(vertex)
      isKept[vertex] = true
    }
    return filtered(vertices: { isKept[$0] })
  }

  /// All vertices, and some of the edges.
  func keptEdges(_ isKept: (Int) -> Bool) -> Graph {
    filtered(edges: isKept).graph
  }
}
