/// The arcs of a graph as compressed sparse rows.
///
/// `offsets` has V + 1 entries. The arcs that leave `v` stand in the slots `offsets[v] ..< offsets[v + 1]`, by
/// ascending neighbour and then by ascending edge.
struct Adjacency: Sendable {
  let offsets: [UInt32]
  /// Where the arc of each slot leads.
  let neighbours: [UInt32]
  /// The edge of which the arc of each slot is made.
  let edges: [UInt32]

  /// One arc per edge, from its tail to its head.
  init(vertexCount: Int, tails: [UInt32], heads: [UInt32]) {
    self.init(vertexCount: vertexCount, tails: tails, heads: heads, edgeOfArc: nil)
  }

  /// Two arcs per edge, one each way; a self-loop makes one.
  init(vertexCount: Int, undirectedEnds first: [UInt32], _ second: [UInt32]) {
    var tails: [UInt32] = []
    var heads: [UInt32] = []
    var edgeOfArc: [UInt32] = []
    tails.reserveCapacity(2 * first.count)
    heads.reserveCapacity(2 * first.count)
    edgeOfArc.reserveCapacity(2 * first.count)
    for edge in first.indices {
      let (a, b) = (first[edge], second[edge])
      tails.append(a)
      heads.append(b)
      edgeOfArc.append(UInt32(edge))
      guard a != b else { continue }
      tails.append(b)
      heads.append(a)
      edgeOfArc.append(UInt32(edge))
    }
    self.init(vertexCount: vertexCount, tails: tails, heads: heads, edgeOfArc: edgeOfArc)
  }

  /// Sorts the arcs by head and then, stably, by tail: two counting sorts, linear in vertices and arcs.
  private init(vertexCount: Int, tails: [UInt32], heads: [UInt32], edgeOfArc: [UInt32]?) {
    let byHead = Self.countingSort(keys: heads, keyCount: vertexCount, order: nil)
    let byTail = Self.countingSort(keys: tails, keyCount: vertexCount, order: byHead.order)
    offsets = byTail.offsets
    neighbours = byTail.order.map { heads[Int($0)] }
    edges = edgeOfArc.map { edgeOfArc in byTail.order.map { edgeOfArc[Int($0)] } } ?? byTail.order
  }

  /// Where each key's items begin, and the items in stable order of their keys; `order` is the order that they come in.
  private static func countingSort(
    keys: [UInt32], keyCount: Int, order: [UInt32]?
  ) -> (offsets: [UInt32], order: [UInt32]) {
    var offsets = [UInt32](repeating: 0, count: keyCount + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for key in 0..<keyCount { offsets[key + 1] += offsets[key] }
    var next = offsets
    var sorted = [UInt32](repeating: 0, count: keys.count)
    for position in keys.indices {
      let item = order.map { $0[position] } ?? UInt32(position)
      let key = Int(keys[Int(item)])
      sorted[Int(next[key])] = item
      next[key] += 1
    }
    return (offsets, sorted)
  }

  func slots(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
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

  /// Whether no row names its own vertex, or another one twice.
  var isSimple: Bool {
    for vertex in 0..<(offsets.count - 1) {
      var previous: UInt32?
      for slot in slots(of: vertex) {
        let neighbour = neighbours[slot]
        if Int(neighbour) == vertex || neighbour == previous { return false }
        previous = neighbour
      }
    }
    return true
  }
}
