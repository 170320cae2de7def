extension Graph {
  /// Scores each edge by the shortest paths that run along it.
  ///
  /// Conventions as in ``betweenness(length:endpoints:scale:execution:)``. Of parallel edges that make one step each
  /// has an equal part; with `.weight` only the shortest of them have one. A self-loop scores 0. On `a – b – c` both
  /// edges score 2 pairs; shares are taken of all V (V − 1) ordered pairs, half of that in an undirected graph.
  ///
  /// - Parameters:
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - scale: Shares of pairs, or numbers of pairs.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.zeroLength`, `.pathCountOverflow`, `.cancelled`.
  /// - Complexity: O(V·E) time with `.hops`, else O(V·E log V).
  /// - Source: M. Girvan and M. E. J. Newman, "Community structure in social and biological networks", PNAS 99 (2002);
  ///   computed as in U. Brandes (2008).
  public func edgeBetweenness(
    length: EdgeLength = .hops, scale: BetweennessScale = .share, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    let network = try pathNetwork(length, .outgoing)
    let count = vertexCount
    let pieces = min(64, count)
    let nothing = [Double](repeating: 0, count: network.arcs.arcCount)
    let flows = try execution.reduce(
      pieces: pieces, into: nothing, makeWorker: { ShortestPathSearch(network) }, makeOutput: { nothing },
      work: { (search, piece, flows: inout [Double]) throws(GraphError) in
        for source in (count * piece / pieces)..<(count * (piece + 1) / pieces) {
          search.run(from: source)
          guard search.addFlows(to: &flows) else { throw GraphError.pathCountOverflow(source: source) }
        }
      }, join: takeSums)
    return sharedByParallels(flows, network, length).map { $0 * edgeFactor(scale) }
  }

  private func edgeFactor(_ scale: BetweennessScale) -> Double {
    guard scale == .share else { return isDirected ? 1 : 0.5 }
    let pairs = Double(vertexCount) * Double(vertexCount - 1)
    return pairs > 0 ? 1 / pairs : 0
  }

  /// Hands the flow of each step to the edges that make it; that of both directions when the graph is undirected.
  private func sharedByParallels(_ flows: [Double], _ network: PathNetwork, _ length: EdgeLength) -> [Double] {
    var scores = [Double](repeating: 0, count: edgeCount)
    let edges = outgoingEdges
    for vertex in 0..<vertexCount {
      for step in network.slots(of: vertex) {
        var parallels: [Int] = []
        let neighbour = Int(network.neighbours[step])
        var slot = outgoing.firstSlot(from: vertex, to: neighbour)
        while slot < outgoing.slots(of: vertex).upperBound, Int(outgoing.neighbours[slot]) == neighbour {
          parallels.append(Int(edges[slot]))
          slot += 1
        }
        if length == .weight, let least = parallels.map(weight).min() {
          parallels = parallels.filter { weight(of: $0) == least }
        }
        for edge in parallels { scores[edge] += flows[step] / Double(parallels.count) }
      }
    }
    return scores
  }
}

extension ShortestPathSearch {
  /// Adds the share of the shortest paths from the source last searched from that take each step; false when the paths
  /// were too many to be counted.
  fileprivate func addFlows(to flows: inout [Double]) -> Bool {
    var carried = [Double](repeating: 0, count: network.vertexCount)
    for place in stride(from: reachedCount - 1, through: 0, by: -1) {
      let vertex = Int(order.elements[place])
      guard pathCounts.elements[vertex].isFinite else { return false }
      var dependency = 0.0
      for slot in network.slots(of: vertex) {
        let neighbour = Int(network.neighbours[slot])
        let through = distances.elements[vertex] + (network.lengths?[slot] ?? 1)
        guard PathNetwork.ties(through, distances.elements[neighbour]) else { continue }
        let flow = pathCounts.elements[vertex] * carried[neighbour]
        flows[slot] += flow
        dependency += flow
      }
      carried[vertex] = (1 + dependency) / pathCounts.elements[vertex]
    }
    return true
  }
}
