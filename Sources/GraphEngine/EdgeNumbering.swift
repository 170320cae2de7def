/// Which edge stands in which slot of a graph's outgoing rows.
///
/// Edges keep the numbers in which they were given. When they were given in the order of the rows, as edge lists often
/// are, it is enough to know the first edge of each row; otherwise each edge's slot is kept.
enum EdgeNumbering: Sendable {
  /// The edges of row `v` are `firstEdges[v] ..< firstEdges[v + 1]`, and stand in its last slots.
  case byRow(firstEdges: [UInt32])
  /// The slot of the arc from source to target of each edge.
  case bySlot([UInt32])

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
}
