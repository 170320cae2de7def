/// The arcs of a graph as compressed sparse rows.
///
/// `offsets` has V + 1 entries. The arcs that leave `v` stand in the slots `offsets[v] ..< offsets[v + 1]`, by
/// ascending neighbour and then by ascending edge.
struct Adjacency: Sendable {
  let offsets: [UInt32]
  /// Where the arc of each slot leads.
  let neighbours: [UInt32]

  var vertexCount: Int { offsets.count - 1 }

  var arcCount: Int { neighbours.count }

  func slots(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  func degree(of vertex: Int) -> Int {
    Int(offsets[vertex + 1] - offsets[vertex])
  }

  /// The first slot of `source` whose neighbour is not less than `target`.
  func firstSlot(from source: Int, to target: Int) -> Int {
    var range = slots(of: source)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = neighbours[middle] < target ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// The vertex in whose row a slot stands.
  func row(of slot: Int) -> Int {
    var rows = 0..<vertexCount
    // The last row that begins at or before the slot; empty rows begin where the next one does.
    while rows.count > 1 {
      let middle = rows.lowerBound + rows.count / 2
      rows = Int(offsets[middle]) <= slot ? middle..<rows.upperBound : rows.lowerBound..<middle
    }
    return rows.lowerBound
  }

  /// Whether no row names its own vertex, or another one twice.
  var isSimple: Bool {
    let neighbours = self.neighbours.span
    for vertex in 0..<vertexCount {
      let slot = firstSlot(from: vertex, to: vertex)
      if slot < slots(of: vertex).upperBound, Int(neighbours[unchecked: slot]) == vertex { return false }
    }
    return !hasParallels
  }

  /// Whether a row names a vertex twice.
  ///
  /// Equal neighbours in a row stand side by side. All slots are compared with the ones after them, and those where a
  /// row meets the next one are then taken out of the count: that needs no branch for each slot.
  var hasParallels: Bool {
    let (offsets, neighbours) = (self.offsets.span, self.neighbours.span)
    var equal = 0
    for slot in 1..<max(1, arcCount) {
      equal &+= neighbours[unchecked: slot] == neighbours[unchecked: slot &- 1] ? 1 : 0
    }
    for vertex in 1..<max(1, vertexCount) {
      let (start, end) = (Int(offsets[unchecked: vertex]), Int(offsets[unchecked: vertex &+ 1]))
      guard start > 0, start < end else { continue }
      equal &-= neighbours[unchecked: start] == neighbours[unchecked: start &- 1] ? 1 : 0
    }
    return equal > 0
  }

  /// The same arcs the other way round, and for each slot the slot of its arc there.
  ///
  /// In an undirected graph the rows stay as they are, and the slot is that of the arc back.
  ///
  /// - Complexity: O(V + arcs): one counting sort.
  func transposed() -> (adjacency: Adjacency, slots: [UInt32]) {
    let count = vertexCount
    var starts = [UInt32](repeating: 0, count: count + 1)
    for neighbour in neighbours { starts[Int(neighbour) + 1] += 1 }
    for vertex in 0..<count { starts[vertex + 1] += starts[vertex] }
    let next = ScratchBuffer(starts)
    var slots = [UInt32](repeating: 0, count: arcCount)
    let tails = [UInt32](count: arcCount) { tails in
      for vertex in 0..<count {
        for slot in self.slots(of: vertex) {
          let head = Int(neighbours[slot])
          let place = next.elements[head]
          next.elements[head] = place &+ 1
          tails[Int(place)] = UInt32(vertex)
          slots[slot] = place
        }
      }
    }
    return (Adjacency(offsets: starts, neighbours: tails), slots)
  }
}

/// The sum of the values at the neighbours in a stretch of slots, in an order that depends on the slots alone.
///
/// Four sums are kept apart, so that an addition need not wait for the one before it.
@inline(__always)
func sumOverNeighbours(
  _ values: UnsafeMutableBufferPointer<Double>, _ neighbours: borrowing Span<UInt32>, from first: Int, to end: Int
) -> Double {
  var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0)
  var slot = first
  while slot &+ 4 <= end {
    a += values[Int(neighbours[unchecked: slot])]
    b += values[Int(neighbours[unchecked: slot &+ 1])]
    c += values[Int(neighbours[unchecked: slot &+ 2])]
    d += values[Int(neighbours[unchecked: slot &+ 3])]
    slot &+= 4
  }
  while slot < end {
    a += values[Int(neighbours[unchecked: slot])]
    slot &+= 1
  }
  return (a + b) + (c + d)
}
