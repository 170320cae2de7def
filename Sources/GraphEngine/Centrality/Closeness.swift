extension Graph {
  /// Scores each vertex by how near it is to the vertices that reach it, and by how many these are.
  ///
  /// With `r` vertices, itself included, that reach `v` at distances that add up to `d`, its closeness is `(r − 1) / d
  /// · (r − 1) / (V − 1)`: the inverse of the mean distance, times the share of the others that reach it (Wasserman and
  /// Faust). So graphs that fall apart have sensible answers. A vertex that nothing reaches scores 0, and so does a
  /// lone vertex. On `a – b – c` the scores are `[2/3, 1, 2/3]`.
  ///
  /// - Parameters:
  ///   - length: What a step is long. Weights are strengths: weighted distances go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - direction: In a directed graph, whether the paths to the vertex count (`.incoming`, as in NetworkX), or those
  ///     from it (`.outgoing`), or paths that may go against the arrows (`.both`).
  /// - Throws: `GraphError.zeroLength`.
  /// - Complexity: O(V·E) time with `.hops`, else O(V·E log V); O(V + E) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), section 5.2.
  public func closeness(
    length: EdgeLength = .hops, direction: Direction = .incoming
  ) throws(GraphError) -> [Double] {
    try scoresFromDistances(length, direction) { distances in
      var total = 0.0
      for distance in distances { total += distance }
      let others = Double(distances.count)
      return total > 0 ? others / total * (others / Double(vertexCount - 1)) : 0
    }
  }

  /// Scores each vertex by the sum of `1 / distance` over the other vertices that reach it.
  ///
  /// A vertex out of reach adds 0. On `a – b – c` the scores are `[1.5, 2, 1.5]`; divide by V − 1 for means.
  ///
  /// - Parameters:
  ///   - length: What a step is long. Weights are strengths: weighted distances go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - direction: In a directed graph, whether the paths to the vertex count (`.incoming`, as in NetworkX), or those
  ///     from it (`.outgoing`), or paths that may go against the arrows (`.both`).
  /// - Throws: `GraphError.zeroLength`.
  /// - Complexity: O(V·E) time with `.hops`, else O(V·E log V); O(V + E) space.
  /// - Source: M. Marchiori and V. Latora, "Harmony in the small-world", Physica A 285 (2000).
  public func harmonicCentrality(
    length: EdgeLength = .hops, direction: Direction = .incoming
  ) throws(GraphError) -> [Double] {
    try scoresFromDistances(length, direction) { distances in
      var sum = 0.0
      for distance in distances { sum += 1 / distance }
      return sum
    }
  }

  /// Scores each vertex by its distances to the other vertices in reach, nearest first.
  private func scoresFromDistances(
    _ length: EdgeLength, _ direction: Direction, _ score: (UnsafeBufferPointer<Double>) -> Double
  ) throws(GraphError) -> [Double] {
    let search = ShortestPathSearch(try pathNetwork(length, direction))
    let distances = ScratchBuffer<Double>(count: vertexCount, repeating: 0)
    return (0..<vertexCount).map { source in
      search.run(from: source)
      let others = search.reachedCount - 1
      for place in 0..<others {
        distances.elements[place] = search.distances.elements[Int(search.order.elements[place + 1])]
      }
      return score(UnsafeBufferPointer(rebasing: distances.elements[..<others]))
    }
  }
}
