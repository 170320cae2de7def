extension Graph {
  /// Burt's constraint of each vertex: how much of what it invests in others leads back to the same others.
  ///
  /// With `p(i, j)` the share of `i`'s strength, both directions together, that lies between `i` and `j`, it is the sum
  /// over `j ≠ i` of `(p(i, j) + Σ p(i, q) p(q, j))²`, where `j` is a neighbour of `i` or reached over one `q`.  Weights
  /// are strengths; parallel edges add up and self-loops do not count. Nil for a vertex without edges of positive
  /// strength, whose constraint is not defined. On `a – b – c` the constraints are `[1, 1/2, 1]`.
  ///
  /// - Parameter usingStrengths: Whether the weights count; otherwise every edge has strength 1.
  /// - Complexity: O(Σ degree²) time.
  /// - Source: R. S. Burt, *Structural Holes* (1992), chapter 2; neighbours only, as in NetworkX and igraph.
  public func constraint(usingStrengths: Bool = true) -> [Double?] {
    let shares = InvestmentShares(self, usingStrengths: usingStrengths)
    var through = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let own = shares.row(of: vertex)
      guard !own.isEmpty else { return nil }
      for (neighbour, share) in own {
        through[neighbour] += share
        for (far, next) in shares.row(of: neighbour) { through[far] += share * next }
      }
      var sum = 0.0
      for (neighbour, _) in own { sum += through[neighbour] * through[neighbour] }
      for (neighbour, _) in own {
        through[neighbour] = 0
        for (far, _) in shares.row(of: neighbour) { through[far] = 0 }
      }
      return sum
    }
  }

  /// Burt's effective size of each vertex's surroundings: the number of its neighbours, less what they share.
  ///
  /// It is the sum over neighbours `j` of `1 − Σ p(i, q) m(j, q)`, where `p` is as for
  /// ``constraint(usingStrengths:)`` and `m(j, q)` is the strength between `j` and `q` relative to the largest at `j`.
  /// For edges without weights that is the number of neighbours less their mean number of ties to each other. Nil for a
  /// vertex without edges of positive strength. On `a – b – c` the sizes are `[1, 2, 1]`.
  ///
  /// - Parameter usingStrengths: Whether the weights count; otherwise every edge has strength 1.
  /// - Complexity: O(Σ degree²) time.
  /// - Source: R. S. Burt, *Structural Holes* (1992), chapter 2.
  public func effectiveSize(usingStrengths: Bool = true) -> [Double?] {
    let shares = InvestmentShares(self, usingStrengths: usingStrengths)
    var own = [Double](repeating: 0, count: vertexCount)
    return (0..<vertexCount).map { vertex in
      let row = shares.row(of: vertex)
      guard !row.isEmpty else { return nil }
      for (neighbour, share) in row { own[neighbour] = share }
      var size = 0.0
      for (neighbour, _) in row {
        var shared = 0.0
        let others = shares.row(of: neighbour)
        let largest = others.reduce(0) { max($0, $1.share) }
        for (other, share) in others where other != vertex { shared += own[other] * share / largest }
        size += 1 - shared
      }
      for (neighbour, _) in row { own[neighbour] = 0 }
      return size
    }
  }
}

/// For each vertex, its neighbours in either direction and the share of its strength that each has.
private struct InvestmentShares {
  private var rows: [[(neighbour: Int, share: Double)]]

  init(_ graph: Graph, usingStrengths: Bool) {
    let (arcs, strengths) = graph.bothWays(usingStrengths: usingStrengths)
    rows = (0..<graph.vertexCount).map { vertex in
      var row: [(neighbour: Int, share: Double)] = []
      for slot in arcs.slots(of: vertex) where Int(arcs.neighbours[slot]) != vertex {
        let (neighbour, strength) = (Int(arcs.neighbours[slot]), strengths?[slot] ?? 1)
        if row.last?.neighbour == neighbour {
          row[row.count - 1].share += strength
        } else {
          row.append((neighbour, strength))
        }
      }
      let total = row.reduce(0) { $0 + $1.share }
      return row.filter { $0.share > 0 }.map { ($0.neighbour, $0.share / total) }
    }
  }

  func row(of vertex: Int) -> [(neighbour: Int, share: Double)] { rows[vertex] }
}
