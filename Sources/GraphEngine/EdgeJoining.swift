/// Sorts undirected edges that come in any order into rows of arcs.
///
/// Each edge has a lower and a higher end, and a row is the lower neighbours of its vertex, then the higher ones. Edges
/// are handed out to their lower ends; in that order, to their higher ends, where the lower neighbours then stand
/// sorted; and in this order back to the lower ends, where the higher neighbours then do.
struct EdgeJoining: ~Copyable {
  private let edges: EdgeEnds
  private let offsets: [UInt32]
  /// Where the next edge of each lower end, and of each higher end, goes; self-loops have a lower end only.
  private let nextOfLower: ScratchBuffer<UInt32>
  private let nextOfHigher: ScratchBuffer<UInt32>
  /// The slot of each vertex's next higher neighbour.
  private let higherSlots: ScratchBuffer<UInt32>

  init(vertexCount: Int, _ edges: EdgeEnds) {
    self.edges = edges
    nextOfLower = ScratchBuffer(count: vertexCount, repeating: 0)
    nextOfHigher = ScratchBuffer(count: vertexCount, repeating: 0)
    higherSlots = ScratchBuffer(uninitializedCount: vertexCount)
    let (lower, higher, slots) = (nextOfLower.elements, nextOfHigher.elements, higherSlots.elements)
    for edge in 0..<edges.count {
      let (a, b) = (edges.sources[edge], edges.targets[edge])
      lower[Int(min(a, b))] &+= 1
      higher[Int(max(a, b))] &+= a == b ? 0 : 1
    }
    var (lowerCount, higherCount): (UInt32, UInt32) = (0, 0)
    offsets = [UInt32](count: vertexCount + 1) { offsets in
      for vertex in 0..<vertexCount {
        offsets[vertex] = lowerCount &+ higherCount
        slots[vertex] = offsets[vertex] &+ higher[vertex]
        (lower[vertex], lowerCount) = (lowerCount, lowerCount &+ lower[vertex])
        (higher[vertex], higherCount) = (higherCount, higherCount &+ higher[vertex])
      }
      offsets[vertexCount] = lowerCount &+ higherCount
    }
  }

  consuming func rows() -> RowSorting {
    var neighbours: [UInt32] = []
    var isSimple = true
    let byLower = sortedByLower()
    let slots = [UInt32](count: edges.count) { slots in
      neighbours = [UInt32](count: Int(offsets[offsets.count - 1])) { neighbours in
        let byHigher = ScratchBuffer<UInt64>(uninitializedCount: neighbours.count - edges.count)
        isSimple = handUp(byLower, to: byHigher, neighbours, slots)
        isSimple = handDown(byHigher, neighbours, slots) && isSimple
      }
    }
    return RowSorting(
      arcs: Adjacency(offsets: offsets, neighbours: neighbours), numbering: .bySlot(slots), edgeCount: edges.count,
      isSimple: isSimple)
  }

  /// For each edge its higher end, its number, and whether its lower end was given first.
  private func sortedByLower() -> ScratchBuffer<UInt64> {
    let sorted = ScratchBuffer<UInt64>(uninitializedCount: edges.count)
    for edge in 0..<edges.count {
      let (a, b) = (edges.sources[edge], edges.targets[edge])
      let rest = UInt64(edge) << 1 | (a <= b ? 1 : 0)
      sorted.elements[nextOfLower.take(min(a, b))] = UInt64(max(a, b)) << 32 | rest
    }
    return sorted
  }

  /// Hands the edges to their higher ends, with the lower end in its place; returns whether there were no self-loops.
  private func handUp(
    _ byLower: borrowing ScratchBuffer<UInt64>, to byHigher: borrowing ScratchBuffer<UInt64>,
    _ neighbours: UnsafeMutableBufferPointer<UInt32>, _ slots: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    var hasLoops = false
    var start = 0
    for vertex in nextOfLower.elements.indices {
      let end = Int(nextOfLower.elements[vertex])
      for place in start..<end {
        let edge = byLower.elements[place]
        let other = UInt32(truncatingIfNeeded: edge >> 32)
        if Int(other) == vertex {
          hasLoops = true
          let slot = higherSlots.take(other)
          neighbours[slot] = other
          slots[Int(edge & 0xFFFF_FFFF) >> 1] = UInt32(truncatingIfNeeded: slot)
        } else {
          byHigher.elements[nextOfHigher.take(other)] = UInt64(vertex) << 32 | edge & 0xFFFF_FFFF
        }
      }
      start = end
    }
    return !hasLoops
  }

  /// Writes the rows; returns whether there were no parallel edges.
  private func handDown(
    _ byHigher: borrowing ScratchBuffer<UInt64>, _ neighbours: UnsafeMutableBufferPointer<UInt32>,
    _ slots: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    var parallelCount = 0
    var start = 0
    for vertex in nextOfHigher.elements.indices {
      let end = Int(nextOfHigher.elements[vertex])
      var own = Int(offsets[vertex])
      var previous = UInt32.max
      for place in start..<end {
        let edge = byHigher.elements[place]
        let other = UInt32(truncatingIfNeeded: edge >> 32)
        parallelCount &+= other == previous ? 1 : 0
        previous = other
        neighbours[own] = other
        let slot = higherSlots.take(other)
        neighbours[slot] = UInt32(truncatingIfNeeded: vertex)
        slots[Int(edge & 0xFFFF_FFFF) >> 1] = UInt32(truncatingIfNeeded: edge & 1 == 1 ? slot : own)
        own &+= 1
      }
      start = end
    }
    return parallelCount == 0
  }
}
