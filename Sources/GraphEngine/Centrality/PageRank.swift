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
  ///   - tolerance: The iteration ends when a round changes the scores by less than this in sum.
  ///   - maximumIterations: After how many rounds to give up.
  /// - Returns: One score per vertex; empty for the empty graph.
  /// - Throws: `GraphError` when a parameter is out of range, and `.notConverged` when it gives up.
  /// - Complexity: O(V + E) time a round, log(tolerance / 2) / log(damping) rounds at most; O(V + E) space.
  /// - Source: S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search engine" (1998). Walkers
  ///   without a way out are treated as in A. N. Langville and C. D. Meyer, "Deeper inside PageRank" (2004).
  public func pageRank(
    damping: Double = 0.85, usingStrengths: Bool = true, personalization: [Double]? = nil, tolerance: Double = 1e-12,
    maximumIterations: Int = 1000
  ) throws(GraphError) -> [Double] {
    guard damping >= 0, damping < 1 else { throw .dampingOutOfRange(damping) }
    guard tolerance > 0, tolerance.isFinite else { throw .toleranceOutOfRange(tolerance) }
    guard maximumIterations > 0 else { throw .iterationLimitOutOfRange(maximumIterations) }
    let restart = try restartProbabilities(personalization)
    guard vertexCount > 0 else { return [] }
    let walk = RandomWalk(self, usingStrengths: usingStrengths)
    var scores = restart
    var change = Double.infinity
    for _ in 0..<maximumIterations {
      change = walk.step(&scores, damping: damping, restart: restart)
      if change < tolerance { return scores }
    }
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

/// One walker's transitions, laid out for gathering: each vertex sums over the arcs that lead to it.
private struct RandomWalk: ~Copyable {
  private let arcs: Adjacency
  /// The strength of the arc in each slot of `arcs`; nil when all are 1.
  private let arcStrengths: [Double]?
  /// The sum of the strengths of the arcs that leave each vertex.
  private var outStrengths: [Double]
  private let shares: ScratchBuffer<Double>

  init(_ graph: Graph, usingStrengths: Bool) {
    arcs = graph.incoming
    arcStrengths = usingStrengths ? graph.weights.map { weights in graph.incoming.edges.map { weights[Int($0)] } } : nil
    outStrengths = [Double](repeating: 0, count: graph.vertexCount)
    for slot in arcs.neighbours.indices {
      outStrengths[Int(arcs.neighbours[slot])] += arcStrengths?[slot] ?? 1
    }
    shares = ScratchBuffer(count: graph.vertexCount, repeating: 0)
  }

  /// Moves the walker one step on; returns by how much the scores changed in sum.
  func step(_ scores: inout [Double], damping: Double, restart: [Double]) -> Double {
    let shares = self.shares.elements
    var stranded = 0.0
    for vertex in scores.indices {
      if outStrengths[vertex] > 0 {
        shares[vertex] = scores[vertex] / outStrengths[vertex]
      } else {
        shares[vertex] = 0
        stranded += scores[vertex]
      }
    }
    let afresh = 1 - damping + damping * stranded
    var change = 0.0
    for vertex in scores.indices {
      let score = damping * sumOfShares(at: vertex) + afresh * restart[vertex]
      change += abs(score - scores[vertex])
      scores[vertex] = score
    }
    return change
  }

  @inline(__always)
  private func sumOfShares(at vertex: Int) -> Double {
    let neighbours = arcs.neighbours.span
    let shares = self.shares.elements
    var sum = 0.0
    if let arcStrengths {
      let arcStrengths = arcStrengths.span
      for slot in arcs.slots(of: vertex) {
        sum += arcStrengths[unchecked: slot] * shares[Int(neighbours[unchecked: slot])]
      }
    } else {
      for slot in arcs.slots(of: vertex) { sum += shares[Int(neighbours[unchecked: slot])] }
    }
    return sum
  }
}
