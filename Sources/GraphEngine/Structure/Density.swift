extension Graph {
  /// The share of the pairs of vertices that are joined: edges over ordered pairs in a directed graph, over pairs in an
  /// undirected one.
  ///
  /// Self-loops and parallel edges count as edges, so it may exceed 1, as in NetworkX. 0 with fewer than two vertices.
  public var density: Double {
    let pairs = Double(vertexCount) * Double(vertexCount - 1) / (isDirected ? 1 : 2)
    return pairs > 0 ? Double(edgeCount) / pairs : 0
  }

  /// How many edges lead from a vertex back to it.
  ///
  /// - Complexity: O(V log d + loops) for a largest degree d.
  public var loopCount: Int { (0..<vertexCount).reduce(0) { $0 + loopCount(at: $1) } }

  /// How many edges have another before them that joins the same ends in the same direction; self-loops left aside.
  ///
  /// - Complexity: O(V + E).
  public var parallelCount: Int {
    // Steps of one hop never fail.
    guard let steps = try? pathNetwork(.hops, .outgoing).arcs.arcCount else { return 0 }
    return edgeCount - loopCount - (isDirected ? steps : steps / 2)
  }

  /// The share of edges from one vertex to another that are answered by an edge back; nil without such edges.
  ///
  /// Parallel edges count once. In an undirected graph every edge is its own answer.
  ///
  /// - Complexity: O(E log d) for a largest degree d.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), section 13.3.
  public func reciprocity() -> Double? {
    // Steps of one hop never fail.
    guard let arcs = try? pathNetwork(.hops, .outgoing).arcs, arcs.arcCount > 0 else { return nil }
    guard isDirected else { return 1 }
    var answered = 0
    for vertex in 0..<vertexCount {
      for slot in arcs.slots(of: vertex) where leads(Int(arcs.neighbours[slot]), vertex) { answered += 1 }
    }
    return Double(answered) / Double(arcs.arcCount)
  }

  /// How many vertices have each degree: entry `d` is the number of those of degree `d`, up to the largest degree.
  ///
  /// Degrees count as in ``degrees(_:)``. Empty for the empty graph.
  ///
  /// - Complexity: O(V + E).
  public func degreeDistribution(_ direction: Direction = .both) -> [Int] {
    let degrees = self.degrees(direction)
    guard let largest = degrees.max() else { return [] }
    var counts = [Int](repeating: 0, count: largest + 1)
    for degree in degrees { counts[degree] += 1 }
    return counts
  }

  /// Whether vertices of many edges are tied to others of many: the correlation of the degrees at the two ends of an
  /// edge, −1 … 1.
  ///
  /// In a directed graph it is the outgoing degree of the source and the incoming degree of the target; in an
  /// undirected one every edge counts both ways. Nil when either end's degrees are all the same, or there are no edges.
  /// A star has −1.
  ///
  /// - Complexity: O(V + E).
  /// - Source: M. E. J. Newman, "Assortative mixing in networks", Physical Review Letters 89 (2002).
  public func degreeAssortativity() -> Double? {
    let (leaving, arriving) = (degrees(.outgoing).map(Double.init), degrees(.incoming).map(Double.init))
    return assortativity(atSource: leaving, atTarget: arriving)
  }

  /// Whether edges join vertices of like values: the correlation of the values at the two ends of an edge, −1 … 1.
  ///
  /// - Parameter values: One per vertex, finite.
  /// - Returns: Nil when the values at either end are all the same, or there are no edges.
  /// - Throws: `GraphError.entryCount`.
  /// - Complexity: O(V + E).
  /// - Source: M. E. J. Newman, "Mixing patterns in networks", Physical Review E 67 (2003), equation 21.
  public func assortativity(of values: [Double]) throws(GraphError) -> Double? {
    guard values.count == vertexCount else { throw .entryCount("values", values.count, expected: vertexCount) }
    return assortativity(atSource: values, atTarget: values)
  }

  private func assortativity(atSource: [Double], atTarget: [Double]) -> Double? {
    let (sources, targets) = edgeEnds
    var pairs: [(Double, Double)] = []
    pairs.reserveCapacity(isDirected ? edgeCount : 2 * edgeCount)
    for edge in 0..<edgeCount {
      let (a, b) = (Int(sources[edge]), Int(targets[edge]))
      pairs.append((atSource[a], atTarget[b]))
      if !isDirected { pairs.append((atSource[b], atTarget[a])) }
    }
    return Self.correlation(pairs)
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    let count = Double(pairs.count)
    let meanX = pairs.reduce(0) { $0 + $1.0 } / count
    let meanY = pairs.reduce(0) { $0 + $1.1 } / count
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in pairs {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : nil
  }
}
