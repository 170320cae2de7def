/// Which edge stands in which slot of a graph's outgoing rows.
///
/// Edges keep the numbers in which they were given. When they were given in the order of the rows, as edge lists often
/// are, it is enough to know the first edge of each row; otherwise each edge's slot is kept.
enum EdgeNumbering: Sendable {
  /// The edges of row `v` are `firstEdges[v] ..< firstEdges[v + 1]`, and stand in its last slots.
  case byRow(firstEdges: [UInt32])
  /// The slot of the arc from source to target of each edge.
  case bySlot([UInt32])

  var byteCount: Int {
    switch self {
    case .byRow(let numbers), .bySlot(let numbers): 4 * numbers.count
    }
  }

  /// The slot of the arc from an edge's source to its target, and the source.
  func place(of edge: Int, in arcs: Adjacency) -> (slot: Int, source: Int) {
    switch self {
    case .bySlot(let slots):
      let slot = Int(slots[edge])
      return (slot, arcs.row(of: slot))
    case .byRow(let firstEdges):
      let source = Adjacency(offsets: firstEdges, neighbours: []).row(of: edge)
      return (Int(arcs.offsets[source + 1]) - (Int(firstEdges[source + 1]) - edge), source)
    }
  }

  /// Visits the arc from source to target of each edge, row by row.
  @inline(__always)
  func forEachArc(in arcs: Adjacency, edgeCount: Int, _ visit: (_ slot: Int, _ edge: Int) -> Void) {
    switch self {
    case .bySlot(let slots):
      for edge in slots.indices { visit(Int(slots[edge]), edge) }
    case .byRow(let firstEdges):
      for vertex in 0..<arcs.vertexCount {
        let end = Int(arcs.offsets[vertex + 1])
        let lastEdge = Int(firstEdges[vertex + 1])
        for edge in Int(firstEdges[vertex])..<lastEdge { visit(end - (lastEdge - edge), edge) }
      }
    }
  }

  /// Visits each edge with its ends.
  @inline(__always)
  func forEachEdge(in arcs: Adjacency, _ visit: (_ edge: Int, _ source: UInt32, _ target: UInt32) -> Void) {
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    switch self {
    case .bySlot(let slots):
      let rows = ScratchBuffer<UInt32>(uninitializedCount: arcs.arcCount)
      for vertex in 0..<arcs.vertexCount {
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          rows.elements[slot] = UInt32(truncatingIfNeeded: vertex)
        }
      }
      for edge in slots.indices {
        let slot = Int(slots[edge])
        visit(edge, rows.elements[slot], neighbours[unchecked: slot])
      }
    case .byRow(let firstEdges):
      for vertex in 0..<arcs.vertexCount {
        let edges = Int(firstEdges[vertex])..<Int(firstEdges[vertex + 1])
        var slot = Int(offsets[unchecked: vertex &+ 1]) &- edges.count
        for edge in edges {
          visit(edge, UInt32(truncatingIfNeeded: vertex), neighbours[unchecked: slot])
          slot &+= 1
        }
      }
    }
  }
}
