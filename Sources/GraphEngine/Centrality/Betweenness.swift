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
  /// - Returns: One score per vertex; empty for the empty graph.
  /// - Throws: `GraphError.zeroLength`, and `GraphError.pathCountOverflow` when more than 10³⁰⁸ shortest paths tie.
  /// - Complexity: O(V·E) time with `.hops`, else O(V·E log V); O(V + E) space.
  /// - Source: U. Brandes, "A faster algorithm for betweenness centrality", J. Math. Sociology 25 (2001), and "On
  ///   variants of shortest-path betweenness centrality", Social Networks 30 (2008), for the variants.
  public func betweenness(
    length: EdgeLength = .hops, endpoints: PathEndpoints = .excluded, scale: BetweennessScale = .share
  ) throws(GraphError) -> [Double] {
    let search = ShortestPathSearch(try pathNetwork(length, .outgoing))
    let dependencies = DependencyAccumulator(search)
    var scores = [Double](repeating: 0, count: vertexCount)
    for source in 0..<vertexCount {
      search.run(from: source)
      guard dependencies.add(to: &scores, endpoints: endpoints) else { throw .pathCountOverflow(source: source) }
    }
    let factor = betweennessFactor(endpoints, scale)
    for vertex in scores.indices { scores[vertex] *= factor }
    return scores
  }

  /// By what the sums over all ordered pairs are multiplied.
  private func betweennessFactor(_ endpoints: PathEndpoints, _ scale: BetweennessScale) -> Double {
    guard scale == .share else { return isDirected ? 1 : 0.5 }
    let others = Double(vertexCount - 1)
    let pairs = endpoints == .included ? Double(vertexCount) * others : others * (others - 1)
    return pairs > 0 ? 1 / pairs : 0
  }
}

/// The second half of Brandes's algorithm: hands the dependencies of one source back from the farthest vertex to it.
private struct DependencyAccumulator: ~Copyable {
  private let search: ShortestPathSearch
  /// (1 + δ(w)) / σ(w) of each vertex `w` already passed, 0 at all others: what each predecessor's path to `w` carries.
  private let carried: ScratchBuffer<Double>

  init(_ search: ShortestPathSearch) {
    self.search = search
    carried = ScratchBuffer(count: search.network.vertexCount, repeating: 0)
  }

  /// Adds δ of the source last searched from; false when the paths were too many to be counted.
  func add(to scores: inout [Double], endpoints: PathEndpoints) -> Bool {
    let (order, pathCounts) = (search.order.elements, search.pathCounts.elements)
    let carried = self.carried.elements
    let ownPath = endpoints == .included ? 1.0 : 0
    defer { for place in 0..<search.reachedCount { carried[Int(order[place])] = 0 } }
    var place = search.reachedCount - 1
    while place > 0 {
      let vertex = Int(order[place])
      guard pathCounts[vertex].isFinite else { return false }
      let dependency = pathCounts[vertex] * sumOverSuccessors(of: vertex)
      carried[vertex] = (1 + dependency) / pathCounts[vertex]
      scores[vertex] += dependency + ownPath
      place -= 1
    }
    scores[Int(order[0])] += ownPath * Double(search.reachedCount - 1)
    return true
  }

  /// The sum of `carried` over the next vertices of the shortest paths through `vertex`.
  ///
  /// A neighbour that was settled before `vertex` has not been passed yet, so it adds nothing even if its distance
  /// ties.
  @inline(__always)
  private func sumOverSuccessors(of vertex: Int) -> Double {
    let network = search.network
    let neighbours = network.neighbours.span
    let (distances, carried) = (search.distances.elements, self.carried.elements)
    var sum = 0.0
    if let lengths = network.lengths {
      let lengths = lengths.span
      for slot in network.slots(of: vertex) {
        let neighbour = Int(neighbours[unchecked: slot])
        if PathNetwork.ties(distances[vertex] + lengths[unchecked: slot], distances[neighbour]) {
          sum += carried[neighbour]
        }
      }
    } else {
      let beyond = distances[vertex] + 1
      for slot in network.slots(of: vertex) {
        let neighbour = Int(neighbours[unchecked: slot])
        if distances[neighbour] == beyond { sum += carried[neighbour] }
      }
    }
    return sum
  }
}
