/// Edges sorted into rows, in time linear in vertices and edges.
struct RowSorting {
  let arcs: Adjacency
  let numbering: EdgeNumbering
  let edgeCount: Int
  /// Whether there are neither self-loops nor parallel edges.
  let isSimple: Bool

  init(vertexCount: Int, _ edges: EdgeEnds, directed: Bool) {
    self =
      directed
      ? Self.directed(vertexCount: vertexCount, edges) : Self.undirected(vertexCount: vertexCount, edges)
  }

  init(arcs: Adjacency, numbering: EdgeNumbering, edgeCount: Int, isSimple: Bool) {
    self.arcs = arcs
    self.numbering = numbering
    self.edgeCount = edgeCount
    self.isSimple = isSimple
  }

  /// One arc per edge, from its source to its target.
  private static func directed(vertexCount: Int, _ edges: EdgeEnds) -> RowSorting {
    if let order = EdgeOrder(vertexCount: vertexCount, edges, eachUpwards: false) {
      return RowSorting(
        arcs: Adjacency(offsets: order.firstEdges, neighbours: Array(edges.targets)),
        numbering: .byRow(firstEdges: order.firstEdges), edgeCount: edges.count, isSimple: order.isSimple)
    }
    let offsets = starts(vertexCount: vertexCount, counting: edges.sources)
    // By head first and then, stably, by tail.
    let byHead = ScratchBuffer<UInt32>(uninitializedCount: edges.count)
    let nextOfHead = ScratchBuffer(starts(vertexCount: vertexCount, counting: edges.targets))
    for edge in 0..<edges.count { byHead.elements[nextOfHead.take(edges.targets[edge])] = UInt32(edge) }
    let next = ScratchBuffer(offsets)
    var neighbours: [UInt32] = []
    let slots = [UInt32](count: edges.count) { slots in
      neighbours = [UInt32](count: edges.count) { neighbours in
        for place in 0..<edges.count {
          let edge = Int(byHead.elements[place])
          let slot = next.take(edges.sources[edge])
          neighbours[slot] = edges.targets[edge]
          slots[edge] = UInt32(truncatingIfNeeded: slot)
        }
      }
    }
    let arcs = Adjacency(offsets: offsets, neighbours: neighbours)
    return RowSorting(arcs: arcs, numbering: .bySlot(slots), edgeCount: edges.count, isSimple: arcs.isSimple)
  }

  /// Two arcs per edge, one each way; a self-loop makes one.
  private static func undirected(vertexCount: Int, _ edges: EdgeEnds) -> RowSorting {
    if let order = EdgeOrder(vertexCount: vertexCount, edges, eachUpwards: true) {
      return joiningSorted(vertexCount, edges, order)
    }
    return EdgeJoining(vertexCount: vertexCount, edges).rows()
  }

  /// Each edge goes upwards and they are sorted: every row is the lower ends of its vertex, then the upper ends.
  private static func joiningSorted(_ vertexCount: Int, _ edges: EdgeEnds, _ order: EdgeOrder) -> RowSorting {
    let (firstEdges, upper) = (order.firstEdges, edges.targets)
    let next = ScratchBuffer<UInt32>(uninitializedCount: vertexCount)
    var arcCount: UInt32 = 0
    let offsets = [UInt32](count: vertexCount + 1) { offsets in
      for vertex in 0..<vertexCount {
        offsets[vertex] = arcCount
        next.elements[vertex] = arcCount
        arcCount &+= order.lowerCounts[vertex] &+ (firstEdges[vertex + 1] &- firstEdges[vertex])
      }
      offsets[vertexCount] = arcCount
    }
    let neighbours = [UInt32](count: Int(arcCount)) { neighbours in
      for vertex in 0..<vertexCount {
        let edges = Int(firstEdges[vertex])..<Int(firstEdges[vertex + 1])
        var slot = Int(offsets[vertex + 1]) &- edges.count
        for edge in edges {
          let other = upper[edge]
          neighbours[slot] = other
          slot &+= 1
          if Int(other) != vertex { neighbours[next.take(other)] = UInt32(truncatingIfNeeded: vertex) }
        }
      }
    }
    return RowSorting(
      arcs: Adjacency(offsets: offsets, neighbours: neighbours), numbering: .byRow(firstEdges: firstEdges),
      edgeCount: edges.count, isSimple: order.isSimple)
  }

  /// Where each key's items begin when they are sorted.
  private static func starts(vertexCount: Int, counting keys: UnsafeBufferPointer<UInt32>) -> [UInt32] {
    [UInt32](count: vertexCount + 1) { starts in
      starts.update(repeating: 0)
      for key in keys { starts[Int(key) &+ 1] &+= 1 }
      for vertex in 0..<vertexCount { starts[vertex + 1] &+= starts[vertex] }
    }
  }
}

/// What one pass over edges finds out about them if they are sorted by source and then by target.
private struct EdgeOrder {
  /// Where the edges of each source begin, and where the last ones end.
  let firstEdges: [UInt32]
  /// How many edges that are no self-loops end at each vertex.
  let lowerCounts: [UInt32]
  /// Whether there are neither self-loops nor parallel edges.
  let isSimple: Bool

  /// Nil when the edges are not sorted, or when each should go upwards and one does not.
  init?(vertexCount: Int, _ edges: EdgeEnds, eachUpwards: Bool) {
    // Bits that are set once something is amiss, without a branch for each edge.
    var (disorder, repetition): (UInt8, UInt8) = (0, 0)
    let downwards: UInt8 = eachUpwards ? 1 : 0
    var lowerCounts: [UInt32] = []
    let firstEdges = [UInt32](count: vertexCount + 1) { ends in
      ends.update(repeating: 0)
      lowerCounts = [UInt32](count: vertexCount) { lowerCounts in
        lowerCounts.update(repeating: 0)
        var previous: UInt64 = 0
        var start = 0
        // Now and then it is asked whether to go on: edges out of order mostly show early.
        while start < edges.count, disorder == 0 {
          let end = min(start + 4096, edges.count)
          for edge in start..<end {
            let (source, target) = (edges.sources[edge], edges.targets[edge])
            let key = UInt64(source) << 32 | UInt64(target)
            disorder |= (key < previous ? 1 : 0) | (source > target ? downwards : 0)
            // The first edge has none before it, and equals 0 only as a self-loop.
            repetition |= (key == previous ? 1 : 0) | (source == target ? 1 : 0)
            previous = key
            // The last edge of a source has the last word.
            ends[Int(source) &+ 1] = UInt32(truncatingIfNeeded: edge &+ 1)
            lowerCounts[Int(target)] &+= source == target ? 0 : 1
          }
          start = end
        }
      }
      // A vertex without edges ends where the one before it does.
      for vertex in 0..<vertexCount { ends[vertex + 1] = max(ends[vertex], ends[vertex + 1]) }
    }
    guard disorder == 0 else { return nil }
    self.firstEdges = firstEdges
    self.lowerCounts = lowerCounts
    isSimple = repetition == 0
  }
}

extension ScratchBuffer<UInt32> {
  /// The next free place of a row, which is then taken.
  @inline(__always)
  func take(_ row: UInt32) -> Int {
    let place = elements[Int(row)]
    elements[Int(row)] = place &+ 1
    return Int(place)
  }
}
