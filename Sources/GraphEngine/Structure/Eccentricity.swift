extension Graph {
  /// How far the farthest vertex is from each that can be reached from it; 0 for a vertex from which nothing can.
  ///
  /// - Parameters:
  ///   - length: What a step is long. Weights are strengths: weighted distances go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - direction: Whether the paths from the vertex count (`.outgoing`), those to it (`.incoming`), or paths that may
  ///     go against the arrows (`.both`).
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.cancelled`.
  /// - Complexity: As ``closeness(length:direction:execution:)``.
  /// - Source: F. Harary, *Graph Theory* (1969), chapter 4; vertices out of reach are left aside.
  public func eccentricities(
    length: EdgeLength = .hops, direction: Direction = .outgoing, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    let network = try pathNetwork(length, direction)
    guard network.lengths != nil else {
      return try hopProfile(network, direction, execution).farthest.map(Double.init)
    }
    return try foldingDistances(network, execution) { $0.max() ?? 0 }
  }

  /// The greatest distance between two vertices of which one can be reached from the other; 0 when there are none.
  ///
  /// - Parameters:
  ///   - length: What a step is long; see ``eccentricities(length:direction:execution:)``.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.cancelled`.
  /// - Complexity: As ``closeness(length:direction:execution:)``.
  public func diameter(
    length: EdgeLength = .hops, execution: Execution = Execution()
  ) throws(GraphError) -> Double {
    try eccentricities(length: length, execution: execution).max() ?? 0
  }
}
