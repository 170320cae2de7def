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
    guard isDirected else {
      return (0..<vertexCount).map { outgoing.degree(of: $0) + (isSimple ? 0 : loopCount(at: $0)) }
    }
    var degrees = [Int](repeating: 0, count: vertexCount)
    if direction != .incoming {
      for vertex in 0..<vertexCount { degrees[vertex] = outgoing.degree(of: vertex) }
    }
    if direction != .outgoing {
      for target in outgoing.neighbours { degrees[Int(target)] += 1 }
    }
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
    guard let strengths else { return degrees(direction).map(Double.init) }
    var sums = [Double](repeating: 0, count: vertexCount)
    let (sources, targets) = edgeEnds
    for edge in 0..<edgeCount {
      if !isDirected || direction != .incoming { sums[Int(sources[edge])] += strengths[edge] }
      if !isDirected || direction != .outgoing { sums[Int(targets[edge])] += strengths[edge] }
    }
    return sums
  }

  /// How many slots of a vertex's row lead back to it.
  func loopCount(at vertex: Int) -> Int {
    let end = outgoing.slots(of: vertex).upperBound
    var slot = outgoing.firstSlot(from: vertex, to: vertex)
    let first = slot
    while slot < end, Int(outgoing.neighbours[slot]) == vertex { slot += 1 }
    return slot - first
  }
}
