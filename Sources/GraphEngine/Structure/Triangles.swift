extension Graph {
  /// The number of triangles: sets of three vertices of which each two are joined.
  ///
  /// Directions and weights are left aside, parallel edges join once and self-loops nothing.
  ///
  /// - Complexity: O(E^1.5) time, O(V + E) space.
  /// - Source: T. Schank and D. Wagner, "Finding, counting and listing all triangles in large graphs" (2005).
  public func triangleCount() -> Int {
    var count = 0
    TriangleSearch(simpleNeighbours).forEachPair { _, _, found in count &+= found }
    return count
  }

  /// The number of triangles at each vertex; the conventions are those of ``triangleCount()``.
  ///
  /// - Complexity: O(E^1.5) time, O(V + E) space.
  public func triangles() -> [Int] {
    let search = TriangleSearch(simpleNeighbours)
    var counts = [Int](repeating: 0, count: vertexCount)
    search.forEachTriangle { a, b, c in
      counts[a] &+= 1
      counts[b] &+= 1
      counts[c] &+= 1
    }
    return search.order.newLabels.map { counts[Int($0)] }
  }

  /// For each vertex, the share of the pairs of its neighbours that are joined: 0 with fewer than two neighbours.
  ///
  /// Directions and weights are left aside, parallel edges join once and self-loops nothing.
  ///
  /// - Complexity: That of ``triangles()``.
  /// - Source: D. J. Watts and S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998).
  public func localClustering() -> [Double] {
    let neighbours = simpleNeighbours
    return triangles().enumerated().map { vertex, triangles in
      let degree = Double(neighbours.degree(of: vertex))
      return degree > 1 ? Double(triangles) / (degree * (degree - 1) / 2) : 0
    }
  }

  /// The share of the paths of two steps whose ends are joined: three times the triangles over these; 0 without any.
  ///
  /// - Complexity: That of ``triangleCount()``.
  /// - Source: S. Wasserman and K. Faust, *Social Network Analysis* (1994), section 6.5 ("transitivity").
  public func globalClustering() -> Double {
    let neighbours = simpleNeighbours
    let pairs = (0..<vertexCount).reduce(0.0) { sum, vertex in
      let degree = Double(neighbours.degree(of: vertex))
      return sum + degree * (degree - 1) / 2
    }
    return pairs > 0 ? 3 * Double(triangleCount()) / pairs : 0
  }
}

/// Finds each triangle once, at its vertex of least degree.
///
/// Every edge leads from the end of smaller degree to that of larger degree, which leaves at most √(2E) edges at a
/// vertex. A vertex marks its neighbours; those of its neighbours that are marked close a triangle.
struct TriangleSearch {
  /// Hubs have the lowest numbers, so the marks that are asked for most lie together.
  let order: HubOrder
  private let arcs: Adjacency

  init(_ neighbours: Adjacency) {
    order = HubOrder(neighbours)
    let order = self.order
    var offsets = [UInt32](repeating: 0, count: neighbours.vertexCount + 1)
    // Without self-loops each pair of neighbours has one end of larger degree.
    let upper = [UInt32](count: neighbours.arcCount / 2) { upper in
      var count = 0
      for place in order.oldLabels.indices {
        for slot in neighbours.slots(of: Int(order.oldLabels[place])) {
          let other = order.newLabels[Int(neighbours.neighbours[slot])]
          guard Int(other) < place else { continue }
          upper[count] = other
          count &+= 1
        }
        offsets[place + 1] = UInt32(truncatingIfNeeded: count)
      }
    }
    arcs = Adjacency(offsets: offsets, neighbours: upper)
  }

  /// Visits each edge, from the end of smaller degree, with the number of triangles that a third vertex of still
  /// larger degree makes with it.
  @inline(__always)
  func forEachPair(_ visit: (_ vertex: Int, _ neighbour: Int, _ found: Int) -> Void) {
    let arcs = self.arcs
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let marks = ScratchBuffer<UInt64>(count: (arcs.vertexCount + 63) / 64, repeating: 0)
    let marked = marks.elements
    for vertex in 0..<arcs.vertexCount {
      let row = Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1])
      guard row.count > 1 else { continue }
      for slot in row {
        let neighbour = neighbours[unchecked: slot]
        marked[Int(neighbour >> 6)] |= 1 << UInt64(neighbour & 63)
      }
      for slot in row {
        let neighbour = Int(neighbours[unchecked: slot])
        var found: UInt64 = 0
        for far in Int(offsets[unchecked: neighbour])..<Int(offsets[unchecked: neighbour &+ 1]) {
          let third = neighbours[unchecked: far]
          found &+= marked[Int(third >> 6)] >> UInt64(third & 63) & 1
        }
        visit(vertex, neighbour, Int(found))
      }
      for slot in row { marked[Int(neighbours[unchecked: slot] >> 6)] = 0 }
    }
  }

  /// Visits each triangle, by the vertices' places in the order.
  @inline(__always)
  func forEachTriangle(_ visit: (Int, Int, Int) -> Void) {
    let arcs = self.arcs
    let neighbours = arcs.neighbours.span
    var marked = [Bool](repeating: false, count: arcs.vertexCount)
    for vertex in 0..<arcs.vertexCount {
      let row = arcs.slots(of: vertex)
      for slot in row { marked[Int(neighbours[unchecked: slot])] = true }
      for slot in row {
        let neighbour = Int(neighbours[unchecked: slot])
        for far in arcs.slots(of: neighbour) where marked[Int(neighbours[unchecked: far])] {
          visit(vertex, neighbour, Int(neighbours[unchecked: far]))
        }
      }
      for slot in row { marked[Int(neighbours[unchecked: slot])] = false }
    }
  }
}
