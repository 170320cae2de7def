extension Graph {
  /// The number of edges at each vertex.
  ///
  /// Each of several parallel edges counts. A self-loop counts twice at its vertex, once as an outgoing and once as an
  /// incoming edge when the graph is directed. Without division by the number of other vertices, so on `a – b – c` the
  /// degrees are `[1, 2, 1]`.
  ///
  /// - Parameter direction: Which edges count in a directed graph.
  /// - Complexity: O(V + E).
  public func degrees(_ direction: Direction = .both) -> [Int] {
    var degrees = [Int](repeating: 0, count: vertexCount)
    forEachEnd(direction) { vertex, _ in degrees[vertex] += 1 }
    return degrees
  }

  /// The sum of the weights of the edges at each vertex; the degree when the graph has no weights.
  ///
  /// Weights are strengths, and they are added as they stand. Parallel edges and self-loops count as in
  /// ``degrees(_:)``.
  ///
  /// - Parameter direction: Which edges count in a directed graph.
  /// - Complexity: O(V + E).
  /// - Source: A. Barrat et al., "The architecture of complex weighted networks", PNAS 101 (2004).
  public func strengths(_ direction: Direction = .both) -> [Double] {
    var strengths = [Double](repeating: 0, count: vertexCount)
    forEachEnd(direction) { vertex, edge in strengths[vertex] += weight(of: edge) }
    return strengths
  }

  private func forEachEnd(_ direction: Direction, _ visit: (_ vertex: Int, _ edge: Int) -> Void) {
    for edge in 0..<edgeCount {
      let (source, target) = ends(of: edge)
      if !isDirected || direction != .incoming { visit(source, edge) }
      if !isDirected || direction != .outgoing { visit(target, edge) }
    }
  }
}
