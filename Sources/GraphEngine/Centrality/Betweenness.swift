/// What the betweenness of a vertex is given as.
public enum BetweennessScale: Hashable, Sendable, CaseIterable {
  /// The share of all pairs of other vertices, 0 … 1: comparable between graphs.
  case share
  /// The number of pairs, shortest paths that tie sharing a pair evenly.
  case pairs
}

/// Whether a vertex lies on the paths that begin or end at it.
public enum PathEndpoints: Hashable, Sendable, CaseIterable {
  case excluded, included
}

extension Graph {
  /// Scores each vertex by the shortest paths that run through it.
  ///
  /// The betweenness of `v` is the sum, over pairs of vertices `s` and `t`, of the share of the shortest paths from `s`
  /// to `t` on which `v` lies. Pairs are ordered in a directed graph and unordered in an undirected one; a pair without
  /// a path adds nothing. A path is a sequence of vertices: parallel edges do not multiply it, self-loops are on none.
  ///
  /// On `a – b – c` only `b` lies between others: as pairs the scores are `[0, 1, 0]`, and so they are as shares, there
  /// being one pair of others. With the endpoints included they are `[2, 3, 2]` pairs, and `[2/3, 1, 2/3]`.
  ///
  /// Shares are taken of (V − 1)(V − 2) ordered pairs, or V (V − 1) with endpoints included, and half of that in an
  /// undirected graph, as NetworkX and igraph do. Where there is no such pair, the scores are 0.
  ///
  /// - Parameters:
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`. Lengths that differ by rounding only count as equal.
  ///   - endpoints: Whether a path counts for its first and last vertex too.
  ///   - scale: Shares of pairs, or numbers of pairs.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Returns: One score per vertex; empty for the empty graph.
  /// - Throws: `GraphError.zeroLength`, and `GraphError.pathCountOverflow` when more than 10³⁰⁸ shortest paths tie,
  ///   and `.cancelled`.
  /// - Complexity: O(V·E) time with `.hops`, else O(V·E log V); O(V + E) space.
  /// - Source: U. Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25 (2001), and "On
  ///   variants of shortest-path betweenness centrality", Social Networks 30 (2008), for the variants.
  public func betweenness(
    length: EdgeLength = .hops, endpoints: PathEndpoints = .excluded, scale: BetweennessScale = .share,
    execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    let sums = DependencySums(graph: self, length: length, endpoints: endpoints, execution: execution)
    let scores = try sums.scores(sources: Array(0..<vertexCount))
    let factor = betweennessFactor(endpoints, scale)
    return scores.map { $0 * factor }
  }

  /// Scores each vertex by the shortest paths from some vertices to some vertices that run through it.
  ///
  /// As ``betweenness(length:endpoints:scale:execution:)``, but only pairs of a source and a target count, each
  /// ordered pair once, in an undirected graph too. A vertex named twice counts twice.
  ///
  /// On `a – b – c`, from `a` to all, the scores are `[0, 1, 0]`.
  ///
  /// - Parameters:
  ///   - sources: Where the paths begin.
  ///   - targets: Where they end; nil for all vertices.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - endpoints: Whether a path counts for its first and last vertex too.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.unknownVertex`, `.zeroLength`, `.pathCountOverflow`, `.cancelled`.
  /// - Complexity: O(k·E) time for k sources with `.hops`, else O(k·E log V).
  /// - Source: U. Brandes (2008), as above, section 4.2.
  public func betweenness(
    from sources: [Int], to targets: [Int]? = nil, length: EdgeLength = .hops,
    endpoints: PathEndpoints = .excluded, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    for vertex in sources + (targets ?? []) { try checkVertex(vertex) }
    var shares: [Double]?
    if let targets {
      var counts = [Double](repeating: 0, count: vertexCount)
      for target in targets { counts[target] += 1 }
      shares = counts
    }
    let sums = DependencySums(
      graph: self, length: length, targets: shares, endpoints: endpoints, execution: execution)
    return try sums.scores(sources: sources)
  }

  /// By what the sums over all ordered pairs are multiplied.
  func betweennessFactor(_ endpoints: PathEndpoints, _ scale: BetweennessScale) -> Double {
    guard scale == .share else { return isDirected ? 1 : 0.5 }
    let others = Double(vertexCount - 1)
    let pairs = endpoints == .included ? Double(vertexCount) * others : others * (others - 1)
    return pairs > 0 ? 1 / pairs : 0
  }
}
