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
      return try hopProfile(direction, execution).farthest.map(Double.init)
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

  /// How far apart the vertices are, over all ordered pairs of which the second can be reached from the first.
  ///
  /// - Parameters:
  ///   - length: What a step is long; see ``eccentricities(length:direction:execution:)``.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.cancelled`.
  /// - Complexity: As ``closeness(length:direction:execution:)``.
  public func distanceSummary(
    length: EdgeLength = .hops, execution: Execution = Execution()
  ) throws(GraphError) -> DistanceSummary {
    let network = try pathNetwork(length, .outgoing)
    guard network.lengths != nil else {
      let profile = try hopProfile(.outgoing, execution)
      return DistanceSummary(
        pairCount: profile.counts.reduce(0, +), total: Double(profile.totals.reduce(0, +)),
        diameter: Double(profile.farthest.max() ?? 0))
    }
    let sums = try foldingDistances(network, execution) { ($0.count, $0.reduce(0, +), $0.max() ?? 0) }
    return sums.reduce(into: DistanceSummary(pairCount: 0, total: 0, diameter: 0)) { summary, sum in
      summary = DistanceSummary(
        pairCount: summary.pairCount + sum.0, total: summary.total + sum.1, diameter: max(summary.diameter, sum.2))
    }
  }
}

/// How far apart vertices are of which one can be reached from the other.
public struct DistanceSummary: Hashable, Sendable {
  /// How many ordered pairs there are.
  public let pairCount: Int
  /// The sum of their distances.
  public let total: Double
  /// The greatest of their distances; 0 when there are none.
  public let diameter: Double

  /// Their mean distance, "average path length"; nil when there are none.
  public var mean: Double? { pairCount > 0 ? total / Double(pairCount) : nil }
}
