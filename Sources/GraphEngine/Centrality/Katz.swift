extension Graph {
  /// Scores each vertex by all walks that lead to it, each step of a walk counting less than the one after it.
  ///
  /// The scores solve `x(v) = attenuation · Σ strength(u → v) · x(u) + 1`, and are then scaled to Euclidean length 1.
  ///
  /// - Parameters:
  ///   - attenuation: By what a walk counts less for each step; less than 1 over the largest eigenvalue, or the sum is
  ///     infinite. Nil for 0.85 over a bound on that eigenvalue: the root of the largest incoming strength times the
  ///     largest outgoing strength.
  ///   - usingStrengths: Whether the weights, which are strengths here and not lengths, count; otherwise all edges are
  ///     alike.
  ///   - tolerance: The iteration ends when a round changes no score by more than this, relative to the largest.
  ///   - maximumIterations: After how many rounds to give up.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError` when a parameter is out of range, `.cancelled`, and `.notConverged`, as it does when
  ///   `attenuation` is too large.
  /// - Complexity: O(V + E) a round.
  /// - Source: L. Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953).
  public func katzCentrality(
    attenuation: Double? = nil, usingStrengths: Bool = true, tolerance: Double = 1e-12, maximumIterations: Int = 1000,
    execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    guard tolerance > 0, tolerance.isFinite else { throw .toleranceOutOfRange(tolerance) }
    guard maximumIterations > 0 else { throw .iterationLimitOutOfRange(maximumIterations) }
    if let attenuation, !(attenuation > 0 && attenuation.isFinite) {
      throw .parameterOutOfRange("attenuation", attenuation, allowed: "greater than 0")
    }
    guard vertexCount > 0 else { return [] }
    let matrix = incomingMatrix(usingStrengths: usingStrengths)
    let attenuation = attenuation ?? 0.85 / max(eigenvalueBound(matrix), .leastNormalMagnitude)
    var scores = [Double](repeating: 1, count: vertexCount)
    var sums = scores
    var change = Double.infinity
    var convergence = try Convergence(execution, tolerance: tolerance)
    for _ in 0..<maximumIterations {
      matrix.multiply(scores, into: &sums)
      var largest = 0.0
      change = 0
      for vertex in scores.indices {
        let score = attenuation * sums[vertex] + 1
        change = max(change, abs(score - scores[vertex]))
        largest = max(largest, score)
        scores[vertex] = score
      }
      guard largest.isFinite else { break }
      if change <= tolerance * largest {
        convergence.end()
        let norm = euclideanNorm(scores)
        return scores.map { $0 / norm }
      }
      try convergence.note(change / largest)
    }
    throw .notConverged(iterations: maximumIterations, change: change)
  }

  private func eigenvalueBound(_ incoming: ArcMatrix) -> Double {
    var (rows, columns) = (scratch, scratch)
    for vertex in 0..<vertexCount {
      for slot in incoming.arcs.slots(of: vertex) {
        let strength = incoming.entries?[slot] ?? 1
        rows[vertex] += strength
        columns[Int(incoming.arcs.neighbours[slot])] += strength
      }
    }
    return ((rows.max() ?? 0) * (columns.max() ?? 0)).squareRoot()
  }

  private var scratch: [Double] { [Double](repeating: 0, count: vertexCount) }
}
