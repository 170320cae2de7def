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
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.cancelled`.
  /// - Complexity: O(V·E) time with `.hops`, 512 vertices at a time, else O(V·E log V); O(V + E) space.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), section 5.2.
  public func closeness(
    length: EdgeLength = .hops, direction: Direction = .incoming, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    let (counts, totals) = try distanceSums(length, direction, execution)
    return counts.indices.map { vertex in
      let others = Double(counts[vertex])
      return totals[vertex] > 0 ? others / totals[vertex] * (others / Double(vertexCount - 1)) : 0
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
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.cancelled`.
  /// - Complexity: O(V·E) time with `.hops`, 512 vertices at a time, else O(V·E log V); O(V + E) space.
  /// - Source: M. Marchiori and V. Latora, "Harmony in the small-world", Physica A 285 (2000).
  public func harmonicCentrality(
    length: EdgeLength = .hops, direction: Direction = .incoming, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    let network = try pathNetwork(length, direction)
    guard network.lengths != nil else { return try hopProfile(direction, execution).inverses }
    return try foldingDistances(network, execution) { distances in
      distances.reduce(0) { $0 + 1 / $1 }
    }
  }

  /// For each vertex, how many others are in reach, and the sum of their distances.
  private func distanceSums(
    _ length: EdgeLength, _ direction: Direction, _ execution: Execution
  ) throws(GraphError) -> (counts: [Int], totals: [Double]) {
    let network = try pathNetwork(length, direction)
    guard network.lengths != nil else {
      let profile = try hopProfile(direction, execution)
      return (profile.counts, profile.totals.map(Double.init))
    }
    let sums = try foldingDistances(network, execution) { ($0.count, $0.reduce(0, +)) }
    return (sums.map(\.0), sums.map(\.1))
  }

  /// The profile of the vertices to which each vertex's steps by hops lead.
  ///
  /// The steps are followed from the vertex, while the profile counts at the far end, so they are turned.
  func hopProfile(_ direction: Direction, _ execution: Execution) throws(GraphError) -> DistanceProfile {
    let network = try hubNetwork(direction)
    return try DistanceProfile(out: network.into, into: network.out, network.order, execution)
  }

  /// A value for each vertex from its distances to the others in reach, by ascending number.
  func foldingDistances<Value: Sendable>(
    _ network: PathNetwork, _ execution: Execution, _ value: @Sendable ([Double]) -> Value
  ) throws(GraphError) -> [Value] {
    let pieces = min(64, vertexCount)
    return try execution.reduce(
      pieces: pieces, into: [], makeWorker: { Worker(LengthSearch(network)) }, makeOutput: { [] },
      work: { (worker, piece, values: inout [Value]) throws(GraphError) in
        for source in (vertexCount * piece / pieces)..<(vertexCount * (piece + 1) / pieces) {
          var distances = worker.value.distances(from: source)
          distances.remove(at: source)
          values.append(value(distances.filter(\.isFinite)))
        }
      },
      join: { all, values in
        all += values
        values.removeAll(keepingCapacity: true)
      })
  }
}
