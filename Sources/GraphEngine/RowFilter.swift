/// Leaves vertices and edges out of a graph's rows, which stay sorted as they are.
struct RowFilter: ~Copyable {
  private let graph: Graph
  private let vertices: [Int]
  /// For each vertex its number in the part, `UInt32.max` when it is left out: one more than any number.
  private let newNumbers: ScratchBuffer<UInt32>
  /// For each slot the one that its arc has in the part, `UInt32.max` when it is left out.
  private let newSlots: ScratchBuffer<UInt32>

  init(_ graph: Graph, vertices isKept: ((Int) -> Bool)?) {
    self.graph = graph
    newNumbers = ScratchBuffer(count: graph.vertexCount, repeating: .max)
    newSlots = ScratchBuffer(count: graph.outgoing.arcCount, repeating: .max)
    vertices = isKept.map { (0..<graph.vertexCount).filter($0) } ?? Array(0..<graph.vertexCount)
    for (number, vertex) in vertices.enumerated() {
      newNumbers.elements[vertex] = UInt32(truncatingIfNeeded: number)
    }
  }

  consuming func part(edges isKept: ((Int) -> Bool)?) -> Subgraph {
    let arcs: Adjacency
    if let isKept {
      let keptEdges = (0..<graph.edgeCount).map { isKept($0) ? UInt32(1) : 0 }
      let (edges, kept) = (graph.outgoingEdges.span, keptEdges.span)
      arcs = filteredArcs { kept[unchecked: Int(edges[unchecked: $0])] }
    } else {
      arcs = filteredArcs { _ in 1 }
    }
    let (numbering, edges) = filteredNumbering()
    let rows = RowSorting(
      arcs: arcs, numbering: numbering, edgeCount: edges.count, isSimple: graph.isSimple || arcs.isSimple)
    let part = Graph(rows, graph.strengths?.kept(at: edges), directed: graph.isDirected)
    return Subgraph(graph: part, vertices: vertices, edges: edges)
  }

  /// Every arc is written, to be overwritten by the next one unless it is kept: there is no telling, so a branch would
  /// often go wrong.
  ///
  /// - Parameter keepsSlot: 1 for the slots of edges that are kept, 0 for the others.
  @inline(__always)
  private func filteredArcs(_ keepsSlot: (Int) -> UInt32) -> Adjacency {
    let (starts, heads) = (graph.outgoing.offsets.span, graph.outgoing.neighbours.span)
    let (newNumbers, newSlots) = (self.newNumbers.elements, self.newSlots.elements)
    let neighbours = ScratchBuffer<UInt32>(uninitializedCount: graph.outgoing.arcCount + 1)
    var count: UInt32 = 0
    let offsets = [UInt32](count: vertices.count + 1) { offsets in
      for (number, vertex) in vertices.enumerated() {
        offsets[number] = count
        for slot in Int(starts[unchecked: vertex])..<Int(starts[unchecked: vertex &+ 1]) {
          let neighbour = newNumbers[Int(heads[unchecked: slot])]
          let kept = (neighbour == .max ? 0 : 1) & keepsSlot(slot)
          neighbours.elements[Int(count)] = neighbour
          // The count itself when the arc is kept, else a word of ones.
          newSlots[slot] = count | (kept &- 1)
          count &+= kept
        }
      }
      offsets[vertices.count] = count
    }
    return Adjacency(offsets: offsets, neighbours: Array(neighbours.elements[..<Int(count)]))
  }

  /// Where the edges stand that are kept, and which these are.
  private func filteredNumbering() -> (EdgeNumbering, edges: [Int]) {
    let kept = ScratchBuffer<Int>(uninitializedCount: graph.edgeCount + 1)
    var count = 0
    switch graph.numbering {
    case .bySlot(let slots):
      let keptSlots = ScratchBuffer<UInt32>(uninitializedCount: graph.edgeCount + 1)
      for edge in slots.indices {
        let slot = newSlots.elements[Int(slots[edge])]
        kept.elements[count] = edge
        keptSlots.elements[count] = slot
        count &+= slot == .max ? 0 : 1
      }
      return (.bySlot(Array(keptSlots.elements[..<count])), Array(kept.elements[..<count]))
    case .byRow(let firstEdges):
      let keptFirstEdges = [UInt32](count: vertices.count + 1) { keptFirstEdges in
        for (number, vertex) in vertices.enumerated() {
          keptFirstEdges[number] = UInt32(truncatingIfNeeded: count)
          let row = Int(firstEdges[vertex])..<Int(firstEdges[vertex + 1])
          var slot = Int(graph.outgoing.offsets[vertex + 1]) &- row.count
          for edge in row {
            kept.elements[count] = edge
            count &+= newSlots.elements[slot] == .max ? 0 : 1
            slot &+= 1
          }
        }
        keptFirstEdges[vertices.count] = UInt32(truncatingIfNeeded: count)
      }
      return (.byRow(firstEdges: keptFirstEdges), Array(kept.elements[..<count]))
    }
  }
}
