extension Graph {
  /// Scores each vertex by how often a random walker is there who now and then starts afresh.
  ///
  /// At each step the walker follows an edge with probability `damping`, chosen in proportion to its strength, and
  /// starts afresh otherwise. From a vertex without a way out (no outgoing edge of positive strength) it always starts
  /// afresh. It starts at a vertex with the probability that `personalization` gives it, anywhere alike without one.
  /// The scores add up to 1. These are the conventions of NetworkX, including that parallel edges add up, and that
  /// undirected edges lead both ways, a self-loop once.
  ///
  /// On `a → b` with damping 0.85 the scores are `[0.350877…, 0.649122…]`: `b` has no way out.
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and less than 1.
  ///   - usingStrengths: Whether the weights, which are strengths here and not lengths, steer the walker; otherwise all
  ///     edges are alike.
  ///   - personalization: For each vertex, in proportion, how probable it is to start there. Nil for all alike.
  ///   - tolerance: The iteration ends when a step of the walker changes the scores by less than this in sum. The
  ///     scores are then less than `tolerance / (1 - damping)` away from the exact ones in sum.
  ///   - maximumIterations: After how many rounds to give up.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Returns: One score per vertex; empty for the empty graph.
  /// - Throws: `GraphError` when a parameter is out of range, `.cancelled`, and `.notConverged` when it gives up.
  /// - Complexity: O(V + E) time a round, log(tolerance / 2) / log(damping) rounds at most; O(V + E) space.
  /// - Source: S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine" (1998). Walkers
  ///   without a way out are treated as in A. N. Langville and C. D. Meyer, "Deeper inside PageRank" (2004), and
  ///   leaving them out of the equations as in D. F. Gleich, "PageRank beyond the Web" (2015), section 2. Undirected
  ///   graphs are solved by conjugate gradients (M. R. Hestenes and E. Stiefel, 1952), directed ones by sweeps after
  ///   Gauss and Seidel.
  public func pageRank(
    damping: Double = 0.85, usingStrengths: Bool = true, personalization: [Double]? = nil, tolerance: Double = 1e-12,
    maximumIterations: Int = 1000, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    guard damping >= 0, damping < 1 else { throw .dampingOutOfRange(damping) }
    guard tolerance > 0, tolerance.isFinite else { throw .toleranceOutOfRange(tolerance) }
    guard maximumIterations > 0 else { throw .iterationLimitOutOfRange(maximumIterations) }
    let restart = try restartProbabilities(personalization)
    guard vertexCount > 0 else { return [] }
    let walk = RandomWalk(self, usingStrengths: usingStrengths)
    // Half of the tolerance is where the estimate ends; then a step shows whether it is good enough.
    var convergence = try Convergence(execution, tolerance: tolerance / 2)
    var rounds = 0
    var scores = try walk.estimate(
      damping, restart, tolerance: tolerance / 2, maximumRounds: maximumIterations, &rounds, &convergence)
    var change = Double.infinity
    repeat {
      change = walk.step(&scores, damping: damping, restart: restart)
      if change < tolerance {
        convergence.end()
        return scores
      }
      try convergence.note(change)
      rounds += 1
    } while rounds < maximumIterations
    throw .notConverged(iterations: maximumIterations, change: change)
  }

  private func restartProbabilities(_ personalization: [Double]?) throws(GraphError) -> [Double] {
    guard let personalization else {
      return [Double](repeating: 1 / Double(max(vertexCount, 1)), count: vertexCount)
    }
    guard personalization.count == vertexCount else {
      throw .personalizationCount(personalization.count, vertexCount: vertexCount)
    }
    for (vertex, value) in personalization.enumerated() where !(value >= 0 && value.isFinite) {
      throw .invalidPersonalization(value, vertex: vertex)
    }
    let sum = personalization.reduce(0, +)
    guard vertexCount == 0 || (sum > 0 && sum.isFinite) else { throw .personalizationSum(sum) }
    return personalization.map { $0 / sum }
  }
}
