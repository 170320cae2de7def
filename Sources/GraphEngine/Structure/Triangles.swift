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
  /// How many slots after the last row may be read or written, to no effect.
  private static let spareSlots = 3

  init(_ neighbours: Adjacency) {
    order = HubOrder(neighbours)
    let order = self.order
    var offsets = [UInt32](repeating: 0, count: neighbours.vertexCount + 1)
    let (old, new) = (order.oldLabels.span, order.newLabels.span)
    let (starts, heads) = (neighbours.offsets.span, neighbours.neighbours.span)
    // Without self-loops each pair of neighbours has one end of larger degree. Every neighbour is written, to be
    // overwritten by the next one unless it is that end: there is no telling which, so a branch would often go wrong.
    let upper = [UInt32](count: neighbours.arcCount / 2 + Self.spareSlots) { upper in
      for slot in (upper.count - Self.spareSlots)..<upper.count { upper[slot] = 0 }
      var count = 0
      for place in order.oldLabels.indices {
        let vertex = Int(old[unchecked: place])
        for slot in Int(starts[unchecked: vertex])..<Int(starts[unchecked: vertex &+ 1]) {
          let other = new[unchecked: Int(heads[unchecked: slot])]
          upper[count] = other
          count &+= Int(other) < place ? 1 : 0
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
    let marks = ScratchBuffer<UInt8>(count: arcs.vertexCount, repeating: 0)
    let marked = marks.elements
    for vertex in 0..<arcs.vertexCount {
      let row = Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1])
      guard row.count > 1 else { continue }
      for slot in row { marked[Int(neighbours[unchecked: slot])] = 1 }
      for slot in row {
        let neighbour = Int(neighbours[unchecked: slot])
        var found = 0
        var far = Int(offsets[unchecked: neighbour])
        let end = Int(offsets[unchecked: neighbour &+ 1])
        while far &+ 4 <= end {
          found &+= Int(marked[Int(neighbours[unchecked: far])]) &+ Int(marked[Int(neighbours[unchecked: far &+ 1])])
          found &+=
            Int(marked[Int(neighbours[unchecked: far &+ 2])]) &+ Int(marked[Int(neighbours[unchecked: far &+ 3])])
          far &+= 4
        }
        // Of three more slots, those beyond the row do not count: cheaper than to foretell how many are left.
        for slot in far..<(far &+ 3) {
          found &+= Int(marked[Int(neighbours[unchecked: slot])]) & (slot < end ? 1 : 0)
        }
        visit(vertex, neighbour, found)
      }
      for slot in row { marked[Int(neighbours[unchecked: slot])] = 0 }
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
