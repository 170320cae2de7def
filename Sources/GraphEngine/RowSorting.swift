/// Edges sorted into rows, in time linear in vertices and edges.
struct RowSorting {
  let arcs: Adjacency
  let numbering: EdgeNumbering
  /// Whether there are neither self-loops nor parallel edges.
  let isSimple: Bool

  private init(_ arcs: Adjacency, _ numbering: EdgeNumbering, isSimple: Bool? = nil) {
    self.arcs = arcs
    self.numbering = numbering
    self.isSimple = isSimple ?? arcs.isSimple
  }

  /// One arc per edge, from its source to its target.
  static func directed(vertexCount: Int, sources: [UInt32], targets: [UInt32]) -> RowSorting {
    let order = RowOrder(sources, targets, eachUpwards: false)
    if order != .none {
      let offsets = starts(vertexCount: vertexCount, sorted: sources)
      let arcs = Adjacency(offsets: offsets, neighbours: targets)
      return RowSorting(arcs, .byRow(firstEdges: offsets), isSimple: order == .simple)
    }
    let offsets = starts(vertexCount: vertexCount, counting: sources)
    // By head first and then, stably, by tail.
    let byHead = ScratchBuffer<UInt32>(count: sources.count, repeating: 0)
    let nextOfHead = ScratchBuffer(starts(vertexCount: vertexCount, counting: targets))
    for edge in targets.indices { byHead.elements[nextOfHead.take(targets[edge])] = UInt32(edge) }
    let next = ScratchBuffer(offsets)
    var slots = [UInt32](repeating: 0, count: sources.count)
    let neighbours = [UInt32](count: sources.count) { neighbours in
      for place in sources.indices {
        let edge = Int(byHead.elements[place])
        let slot = next.take(sources[edge])
        neighbours[slot] = targets[edge]
        slots[edge] = UInt32(slot)
      }
    }
    return RowSorting(Adjacency(offsets: offsets, neighbours: neighbours), .bySlot(slots))
  }

  /// Two arcs per edge, one each way; a self-loop makes one.
  static func undirected(vertexCount: Int, _ first: [UInt32], _ second: [UInt32]) -> RowSorting {
    let order = RowOrder(first, second, eachUpwards: true)
    return order == .none
      ? joiningUnsorted(vertexCount, first, second)
      : joiningSorted(vertexCount, first, second, isSimple: order == .simple)
  }

  /// Each edge goes upwards and they are sorted: every row is the lower ends of its vertex, then the upper ends.
  private static func joiningSorted(
    _ vertexCount: Int, _ lower: [UInt32], _ upper: [UInt32], isSimple: Bool
  ) -> RowSorting {
    let firstEdges = starts(vertexCount: vertexCount, sorted: lower)
    let degrees = ScratchBuffer<UInt32>(count: vertexCount + 1, repeating: 0)
    for edge in upper.indices where lower[edge] != upper[edge] { degrees.elements[Int(upper[edge])] &+= 1 }
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for vertex in 0..<vertexCount {
      let upwards = firstEdges[vertex + 1] &- firstEdges[vertex]
      offsets[vertex + 1] = offsets[vertex] &+ degrees.elements[vertex] &+ upwards
    }
    let next = ScratchBuffer(offsets)
    let neighbours = [UInt32](count: Int(offsets[vertexCount])) { neighbours in
      for edge in lower.indices where lower[edge] != upper[edge] { neighbours[next.take(upper[edge])] = lower[edge] }
      for vertex in 0..<vertexCount {
        let edges = Int(firstEdges[vertex])..<Int(firstEdges[vertex + 1])
        var slot = Int(offsets[vertex + 1]) - edges.count
        for edge in edges {
          neighbours[slot] = upper[edge]
          slot &+= 1
        }
      }
    }
    return RowSorting(
      Adjacency(offsets: offsets, neighbours: neighbours), .byRow(firstEdges: firstEdges), isSimple: isSimple)
  }

  private static func joiningUnsorted(
    _ vertexCount: Int, _ first: [UInt32], _ second: [UInt32]
  ) -> RowSorting {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for edge in first.indices {
      offsets[Int(first[edge]) + 1] &+= 1
      if first[edge] != second[edge] { offsets[Int(second[edge]) + 1] &+= 1 }
    }
    for vertex in 0..<vertexCount { offsets[vertex + 1] &+= offsets[vertex] }
    let arcCount = Int(offsets[vertexCount])
    // Each arc in the bucket of its head: its tail, its edge, and whether it leads from the edge's first end.
    let byHead = ScratchBuffer<UInt64>(count: arcCount, repeating: 0)
    let nextOfHead = ScratchBuffer(offsets)
    for edge in first.indices {
      let (a, b) = (first[edge], second[edge])
      byHead.elements[nextOfHead.take(b)] = UInt64(a) << 32 | UInt64(edge) << 1 | 1
      if a != b { byHead.elements[nextOfHead.take(a)] = UInt64(b) << 32 | UInt64(edge) << 1 }
    }
    let next = ScratchBuffer(offsets)
    var slots = [UInt32](repeating: 0, count: first.count)
    let neighbours = [UInt32](count: arcCount) { neighbours in
      for head in 0..<vertexCount {
        for place in Int(offsets[head])..<Int(offsets[head + 1]) {
          let arc = byHead.elements[place]
          let slot = next.take(UInt32(truncatingIfNeeded: arc >> 32))
          neighbours[slot] = UInt32(head)
          if arc & 1 == 1 { slots[Int(arc & 0xFFFF_FFFF) >> 1] = UInt32(slot) }
        }
      }
    }
    return RowSorting(Adjacency(offsets: offsets, neighbours: neighbours), .bySlot(slots))
  }

  /// Where each key's items begin, when the keys are sorted already.
  private static func starts(vertexCount: Int, sorted keys: [UInt32]) -> [UInt32] {
    var starts = [UInt32](repeating: UInt32(keys.count), count: vertexCount + 1)
    var key = 0
    for place in keys.indices {
      while key <= Int(keys[place]) {
        starts[key] = UInt32(truncatingIfNeeded: place)
        key += 1
      }
    }
    return starts
  }

  /// Where each key's items begin when they are sorted.
  private static func starts(vertexCount: Int, counting keys: [UInt32]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: vertexCount + 1)
    for key in keys { starts[Int(key) + 1] &+= 1 }
    for vertex in 0..<vertexCount { starts[vertex + 1] &+= starts[vertex] }
    return starts
  }
}

/// In what order edges were given.
private enum RowOrder {
  case none
  /// Sorted by source and then by target.
  case sorted
  /// Sorted, and without self-loops and parallel edges.
  case simple

  init(_ sources: [UInt32], _ targets: [UInt32], eachUpwards: Bool) {
    var previous: UInt64 = 0
    var isSimple = true
    for edge in sources.indices {
      let (source, target) = (sources[edge], targets[edge])
      let key = UInt64(source) << 32 | UInt64(target)
      if key < previous || (eachUpwards && source > target) {
        self = .none
        return
      }
      if source == target || (key == previous && edge > 0) { isSimple = false }
      previous = key
    }
    self = isSimple ? .simple : .sorted
  }
}

extension ScratchBuffer<UInt32> {
  /// The next free place of a row, which is then taken.
  @inline(__always)
  fileprivate func take(_ row: UInt32) -> Int {
    let place = elements[Int(row)]
    elements[Int(row)] = place &+ 1
    return Int(place)
  }
}
