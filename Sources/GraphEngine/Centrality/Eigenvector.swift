extension Graph {
  /// Scores each vertex by the scores of those that point to it: the eigenvector for the largest eigenvalue.
  ///
  /// The score of `v` is proportional to the sum of the scores over the edges that lead to it, each times its strength.
  /// The vector has Euclidean length 1. In a graph that falls apart into pieces whose largest eigenvalues differ, all
  /// scores outside the strongest piece are 0; pieces that tie share the score as a start from equal scores does.
  /// Bipartite graphs are no exception. In a directed graph without a cycle every score is 0. On `a – b – c` the scores
  /// are `[1/2, 1/√2, 1/2]`.
  ///
  /// - Parameters:
  ///   - usingStrengths: Whether the weights, which are strengths here and not lengths, count; otherwise all edges are
  ///     alike.
  ///   - tolerance: How much the product of the matrix and the vector may differ from a multiple of the vector,
  ///     relative to the eigenvalue.
  ///   - maximumIterations: After how many products to give up.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError` when a parameter is out of range, `.cancelled`, and `.notConverged`.
  /// - Complexity: O(V + E) a product; O(V + E) space.
  /// - Source: P. Bonacich, "Factoring and weighting approaches to status scores and clique identification" (1972).
  ///   Undirected graphs are solved by Lanczos's method, directed ones by the power method with a shift.
  public func eigenvectorCentrality(
    usingStrengths: Bool = true, tolerance: Double = 1e-10, maximumIterations: Int = 10_000,
    execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    guard tolerance > 0, tolerance.isFinite else { throw .toleranceOutOfRange(tolerance) }
    guard maximumIterations > 0 else { throw .iterationLimitOutOfRange(maximumIterations) }
    guard vertexCount > 0 else { return [] }
    let matrix = incomingMatrix(usingStrengths: usingStrengths)
    let start = [Double](repeating: 1, count: vertexCount)
    guard matrix.entries?.contains(where: { $0 > 0 }) ?? (edgeCount > 0) else { return start.map { _ in 0 } }
    var convergence = try Convergence(execution, tolerance: tolerance)
    guard isDirected else {
      let lanczos = Lanczos(tolerance: tolerance, maximumProducts: maximumIterations) { matrix.multiply($0, into: &$1) }
      return try lanczos.largest(from: start, &convergence).vector.map { max(0, $0) }
    }
    guard hasPositiveCycle(usingStrengths: usingStrengths) else { return start.map { _ in 0 } }
    return try matrix.shiftedPower(
      from: start, tolerance: tolerance, maximumProducts: maximumIterations, &convergence)
  }

  /// Whether some edge of positive strength lies on a cycle of such edges.
  private func hasPositiveCycle(usingStrengths: Bool) -> Bool {
    guard usingStrengths, let strengths = outgoingStrengths, strengths.contains(0) else {
      return stronglyConnectedComponents().count < vertexCount || hasLoop
    }
    let positive = keptEdges { weight(of: $0) > 0 }
    return positive.stronglyConnectedComponents().count < vertexCount || positive.hasLoop
  }

  private var hasLoop: Bool {
    (0..<vertexCount).contains { vertex in
      let slot = outgoing.firstSlot(from: vertex, to: vertex)
      return slot < outgoing.slots(of: vertex).upperBound && Int(outgoing.neighbours[slot]) == vertex
    }
  }
}

extension ArcMatrix {
  /// The power method on the matrix plus a multiple of the identity, which tells the largest eigenvalue from others on
  /// the same circle.
  fileprivate func shiftedPower(
    from start: [Double], tolerance: Double, maximumProducts: Int, _ convergence: inout Convergence
  ) throws(GraphError) -> [Double] {
    var vector = start
    var image = start
    var change = Double.infinity
    for _ in 1...maximumProducts {
      let norm = euclideanNorm(vector)
      for row in vector.indices { vector[row] /= norm }
      multiply(vector, into: &image)
      // The vector is of length 1 and nowhere negative, so this lies between the least and the largest eigenvalue.
      var value = 0.0
      for row in vector.indices { value += vector[row] * image[row] }
      change = 0
      for row in vector.indices { change += (image[row] - value * vector[row]) * (image[row] - value * vector[row]) }
      change = change.squareRoot()
      if value > 0, change <= tolerance * value {
        convergence.end()
        return vector
      }
      try convergence.note(change / value)
      let shift = max(value, euclideanNorm(image)) / 4
      for row in vector.indices { vector[row] = image[row] + shift * vector[row] }
    }
    throw .notConverged(iterations: maximumProducts, change: change)
  }
}
