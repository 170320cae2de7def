/// How the triangles of a graph whose edges are friendly or hostile come out.
public struct SignedBalance: Hashable, Sendable {
  /// Triangles of three friends, or of two friends against a third.
  public let balancedTriangles: Int
  /// Triangles of one hostile edge or of three.
  public let unbalancedTriangles: Int

  /// The share of balanced triangles, 0 … 1; nil without triangles.
  public var balance: Double? {
    let all = balancedTriangles + unbalancedTriangles
    return all > 0 ? Double(balancedTriangles) / Double(all) : nil
  }
}

extension Graph {
  /// Counts balanced and unbalanced triangles: a friend's friend should be a friend, a foe's foe too.
  ///
  /// A triangle is balanced when it has no hostile edge or two. Directions are left aside. Of parallel edges the signs
  /// add up; where they cancel out the two are not tied at all. Self-loops do not count.
  ///
  /// - Parameter signs: For each edge, a number greater than 0 when it is friendly, less when it is hostile, 0 when it
  ///   is neither, which leaves it out.
  /// - Throws: `GraphError.entryCount`.
  /// - Complexity: O(E^1.5) time.
  /// - Source: D. Cartwright and F. Harary, "Structural balance: a generalization of Heider's theory" (1956).
  public func signedBalance(signs: [Double]) throws(GraphError) -> SignedBalance {
    guard signs.count == edgeCount else { throw .entryCount("signs", signs.count, expected: edgeCount) }
    let (sources, targets) = edgeEnds
    var sums: [UInt64: Double] = [:]
    for edge in 0..<edgeCount where sources[edge] != targets[edge] {
      let (low, high) = (min(sources[edge], targets[edge]), max(sources[edge], targets[edge]))
      sums[UInt64(low) << 32 | UInt64(high), default: 0] += signs[edge] > 0 ? 1 : signs[edge] < 0 ? -1 : 0
    }
    let ties = sums.filter { $0.value != 0 }.keys.sorted()
    let tied = Graph(
      checked: vertexCount, ties.map { UInt32($0 >> 32) }, ties.map { UInt32(truncatingIfNeeded: $0) }, nil, false)
    let search = TriangleSearch(tied.outgoing)
    var (balanced, unbalanced) = (0, 0)
    func isHostile(_ a: Int, _ b: Int) -> Bool {
      let (a, b) = (search.order.oldLabels[a], search.order.oldLabels[b])
      return (sums[UInt64(min(a, b)) << 32 | UInt64(max(a, b))] ?? 0) < 0
    }
    search.forEachTriangle { a, b, c in
      let hostile = [isHostile(a, b), isHostile(b, c), isHostile(a, c)].count { $0 }
      if hostile.isMultiple(of: 2) { balanced += 1 } else { unbalanced += 1 }
    }
    return SignedBalance(balancedTriangles: balanced, unbalancedTriangles: unbalanced)
  }
}
