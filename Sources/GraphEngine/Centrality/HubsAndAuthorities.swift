/// How good each vertex is as a hub, which points to good authorities, and as an authority, to which good hubs point.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// One score per vertex; together 1.
  public let hubs: [Double]
  /// One score per vertex; together 1.
  public let authorities: [Double]
}

extension Graph {
  /// Scores each vertex as a hub and as an authority (HITS).
  ///
  /// The authority of `v` is proportional to the sum of the hub scores of those that point to it, its hub score to the
  /// sum of the authorities that it points to, each edge times its strength. Each kind adds up to 1, as in NetworkX;
  /// without edges all are 0. In an undirected graph the two are the same.
  ///
  /// - Parameters:
  ///   - usingStrengths: Whether the weights, which are strengths here and not lengths, count.
  ///   - tolerance: As for ``eigenvectorCentrality(usingStrengths:tolerance:maximumIterations:)``.
  ///   - maximumIterations: After how many rounds to give up.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError` when a parameter is out of range, `.cancelled`, and `.notConverged`.
  /// - Complexity: O(V + E) a round; O(V + E) space.
  /// - Source: J. M. Kleinberg, "Authoritative sources in a hyperlinked environment", J. ACM 46 (1999).
  public func hubsAndAuthorities(
    usingStrengths: Bool = true, tolerance: Double = 1e-10, maximumIterations: Int = 10_000,
    execution: Execution = Execution()
  ) throws(GraphError) -> HubsAndAuthorities {
    guard tolerance > 0, tolerance.isFinite else { throw .toleranceOutOfRange(tolerance) }
    guard maximumIterations > 0 else { throw .iterationLimitOutOfRange(maximumIterations) }
    let zeros = [Double](repeating: 0, count: vertexCount)
    let (into, out) = (
      incomingMatrix(usingStrengths: usingStrengths), outgoingMatrix(usingStrengths: usingStrengths)
    )
    guard into.entries?.contains(where: { $0 > 0 }) ?? (edgeCount > 0) else {
      return HubsAndAuthorities(hubs: zeros, authorities: zeros)
    }
    let lanczos = Lanczos(tolerance: tolerance, maximumProducts: maximumIterations) { vector, image in
      var hubs = vector
      out.multiply(vector, into: &hubs)
      into.multiply(hubs, into: &image)
    }
    var convergence = try Convergence(execution, tolerance: tolerance)
    let authorities = try lanczos.largest(from: zeros.map { _ in 1 }, &convergence).vector.map { max(0, $0) }
    var hubs = zeros
    out.multiply(authorities, into: &hubs)
    return HubsAndAuthorities(hubs: Self.summingToOne(hubs), authorities: Self.summingToOne(authorities))
  }

  private static func summingToOne(_ scores: [Double]) -> [Double] {
    let sum = scores.reduce(0, +)
    return scores.map { $0 / sum }
  }
}
