extension Graph {
  /// A graph of a given number of edges, each simple graph of that many being as likely as any other (Erdős–Rényi).
  ///
  /// - Throws: `GraphError.vertexCountOutOfRange`, and `.tooManyEdges` when there are more edges than pairs.
  /// - Complexity: O(V + E) expected.
  /// - Source: P. Erdős and A. Rényi, "On random graphs" (1959).
  public static func random(
    vertexCount: Int, edgeCount: Int, directed: Bool, seed: UInt64
  ) throws(GraphError) -> Graph {
    guard (0...Int(UInt32.max)).contains(vertexCount) else { throw .vertexCountOutOfRange(vertexCount) }
    let pairs = directed ? vertexCount * max(0, vertexCount - 1) : vertexCount * max(0, vertexCount - 1) / 2
    let limit = min(pairs, Graph.largestEdgeCount)
    guard (0...limit).contains(edgeCount) else { throw .tooManyEdges(edgeCount, limit: limit) }
    var generator = SeededGenerator(seed: seed)
    // R. W. Floyd's way of drawing without putting back: a number drawn already gives way to the largest allowed.
    var drawn: Set<Int> = []
    for largest in (pairs - edgeCount)..<pairs {
      let pair = generator.index(below: largest + 1)
      if !drawn.insert(pair).inserted { drawn.insert(largest) }
    }
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for pair in drawn.sorted() {
      let (source, target) = ends(ofPair: pair, vertexCount, directed)
      sources.append(UInt32(source))
      targets.append(UInt32(target))
    }
    return Graph(checked: vertexCount, sources, targets, nil, directed)
  }

  /// The ends of the n-th pair of vertices.
  private static func ends(ofPair pair: Int, _ vertexCount: Int, _ directed: Bool) -> (Int, Int) {
    guard !directed else {
      let (source, rest) = pair.quotientAndRemainder(dividingBy: vertexCount - 1)
      return (source, rest < source ? rest : rest + 1)
    }
    // The pairs with the larger end `high` are those from `high (high − 1) / 2` on.
    var high = Int((0.5 + (0.25 + 2 * Double(pair)).squareRoot()))
    while high * (high - 1) / 2 > pair { high -= 1 }
    while high * (high + 1) / 2 <= pair { high += 1 }
    return (pair - high * (high - 1) / 2, high)
  }

  /// A graph that grows: every new vertex ties itself to some of those there, to one the likelier the more ties it has
  /// (Barabási–Albert).
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices.
  ///   - tiesPerVertex: To how many others each new vertex is tied; the first as many vertices have no ties at first.
  ///   - seed: Fixes the result.
  /// - Throws: `GraphError.vertexCountOutOfRange`, `.countOutOfRange`.
  /// - Complexity: O(V · ties) expected.
  /// - Source: A.-L. Barabási and R. Albert, "Emergence of scaling in random networks", Science 286 (1999).
  public static func randomPreferential(
    vertexCount: Int, tiesPerVertex: Int, seed: UInt64
  ) throws(GraphError) -> Graph {
    guard tiesPerVertex > 0 else { throw .countOutOfRange("ties", tiesPerVertex) }
    guard vertexCount > tiesPerVertex, vertexCount <= Int(UInt32.max) else { throw .vertexCountOutOfRange(vertexCount) }
    let (edgeCount, overflows) = (vertexCount - tiesPerVertex).multipliedReportingOverflow(by: tiesPerVertex)
    guard !overflows, edgeCount <= Graph.largestEdgeCount else {
      throw .tooManyEdges(edgeCount, limit: Graph.largestEdgeCount)
    }
    var generator = SeededGenerator(seed: seed)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    // Every vertex stands here once for each of its ties.
    var ends: [UInt32] = []
    var chosen = (0..<UInt32(tiesPerVertex)).map { $0 }
    for vertex in tiesPerVertex..<vertexCount {
      for target in chosen {
        sources.append(UInt32(vertex))
        targets.append(target)
      }
      ends += chosen
      ends += repeatElement(UInt32(vertex), count: tiesPerVertex)
      chosen.removeAll(keepingCapacity: true)
      while chosen.count < tiesPerVertex {
        let candidate = ends[generator.index(below: ends.count)]
        if !chosen.contains(candidate) { chosen.append(candidate) }
      }
    }
    return Graph(checked: vertexCount, sources, targets, nil, false)
  }

  /// A graph with the uneven degrees of large networks: each edge chooses its quarter of the matrix again and again
  /// (R-MAT, with the probabilities 0.57, 0.19, 0.19 and 0.05 of the Graph 500 benchmark).
  ///
  /// - Parameters:
  ///   - scale: There are 2 to this power vertices; 0 … 31.
  ///   - edgeCount: The number of edges; self-loops and parallel ones occur.
  ///   - directed: Whether the edges have a direction.
  ///   - seed: Fixes the result.
  /// - Throws: `GraphError.parameterOutOfRange`, `.tooManyEdges`.
  /// - Complexity: O(V + E · scale).
  /// - Source: D. Chakrabarti, Y. Zhan and C. Faloutsos, "R-MAT: a recursive model for graph mining" (2004).
  public static func randomRecursive(
    scale: Int, edgeCount: Int, directed: Bool, seed: UInt64
  ) throws(GraphError) -> Graph {
    guard (0...31).contains(scale) else {
      throw .parameterOutOfRange("scale", Double(scale), allowed: "from 0 to 31")
    }
    guard (0...Graph.largestEdgeCount).contains(edgeCount) else {
      throw .tooManyEdges(edgeCount, limit: Graph.largestEdgeCount)
    }
    var generator = SeededGenerator(seed: seed)
    var names = (0..<UInt32(1) << UInt32(scale)).map { $0 }
    generator.shuffle(&names)
    var (sources, targets): ([UInt32], [UInt32]) = ([], [])
    for _ in 0..<edgeCount {
      var (row, column) = (0, 0)
      for _ in 0..<scale {
        let draw = generator.unit()
        row = 2 * row + (draw >= 0.76 ? 1 : 0)
        column = 2 * column + ((draw >= 0.57 && draw < 0.76) || draw >= 0.95 ? 1 : 0)
      }
      sources.append(names[row])
      targets.append(names[column])
    }
    return Graph(checked: names.count, sources, targets, nil, directed)
  }

  /// A graph in which each vertex has the degree that it should have, and who is tied to whom is left to chance.
  ///
  /// Each vertex has as many loose ends as its degree, and loose ends are tied in pairs; self-loops and parallel edges
  /// occur. As a null model it keeps the degrees of a network and nothing else: take its ``degrees(_:)``.
  ///
  /// - Throws: `GraphError.invalidDegrees` when a degree is negative or their sum is odd, and `.tooManyEdges`.
  /// - Complexity: O(V + E).
  /// - Source: M. Molloy and B. Reed, "A critical point for random graphs with a given degree sequence" (1995).
  public static func random(degrees: [Int], seed: UInt64) throws(GraphError) -> Graph {
    guard degrees.count <= Int(UInt32.max) else { throw .vertexCountOutOfRange(degrees.count) }
    var total = 0
    for degree in degrees {
      guard degree >= 0 else { throw .invalidDegrees }
      total += min(degree, Int(UInt32.max))
    }
    guard total.isMultiple(of: 2) else { throw .invalidDegrees }
    guard total / 2 <= Graph.largestEdgeCount else { throw .tooManyEdges(total / 2, limit: Graph.largestEdgeCount) }
    var looseEnds: [UInt32] = []
    looseEnds.reserveCapacity(total)
    for (vertex, degree) in degrees.enumerated() { looseEnds += repeatElement(UInt32(vertex), count: degree) }
    var generator = SeededGenerator(seed: seed)
    generator.shuffle(&looseEnds)
    let sources = stride(from: 0, to: total, by: 2).map { looseEnds[$0] }
    let targets = stride(from: 1, to: total, by: 2).map { looseEnds[$0] }
    return Graph(checked: degrees.count, sources, targets, nil, false)
  }
}
