/// The steps that a path can take: at most one from a vertex to another, each with its length.
///
/// Rows as in ``Adjacency``, without self-loops and parallel edges. `lengths` runs beside the slots, holds positive
/// finite numbers, and is nil when every step has length 1.
struct PathNetwork: Sendable {
  let arcs: Adjacency
  let lengths: [Double]?

  var offsets: [UInt32] { arcs.offsets }

  var neighbours: [UInt32] { arcs.neighbours }

  var vertexCount: Int { arcs.vertexCount }

  func slots(of vertex: Int) -> Range<Int> { arcs.slots(of: vertex) }

  /// Whether a path of length `candidate` ties with a shortest path of length `shortest`.
  ///
  /// Sums of rounded lengths that ought to be equal, such as 1/3 + 1/6 and 1/2, differ by a few units in the last
  /// place, so lengths within one part in 10¹² of each other are taken to be equal.
  @inline(__always)
  static func ties(_ candidate: Double, _ shortest: Double) -> Bool {
    candidate <= shortest * longestTie && candidate >= shortest * shortestTie
  }

  private static let tieTolerance = 1e-12
  /// The longest and the shortest that ties with 1.
  static let longestTie = 1 + tieTolerance
  static let shortestTie = 1 - tieTolerance

  /// The same steps backwards.
  func reversed() -> PathNetwork {
    let (reversedArcs, slots) = arcs.transposed()
    let reversedLengths = lengths.map { lengths in
      [Double](count: lengths.count) { reversed in
        for slot in slots.indices { reversed[Int(slots[slot])] = lengths[slot] }
      }
    }
    return PathNetwork(arcs: reversedArcs, lengths: reversedLengths)
  }
}

extension PathNetwork {
  /// The same steps, those of each vertex by length instead of by neighbour.
  ///
  /// - Complexity: O(V + E) for ordinary lengths: all steps are sorted, and then handed out to their rows.
  func sortedByLength() -> PathNetwork {
    guard let lengths else { return self }
    let order = DistanceOrder.sorted(lengths)
    let rows = [UInt32](count: lengths.count) { rows in
      for vertex in 0..<vertexCount {
        for slot in slots(of: vertex) { rows[slot] = UInt32(truncatingIfNeeded: vertex) }
      }
    }
    let next = ScratchBuffer(arcs.offsets)
    var sortedLengths = lengths
    let neighbours = [UInt32](count: lengths.count) { neighbours in
      for slot in order {
        let row = Int(rows[Int(slot)])
        let place = Int(next.elements[row])
        next.elements[row] += 1
        neighbours[place] = arcs.neighbours[Int(slot)]
        sortedLengths[place] = lengths[Int(slot)]
      }
    }
    return PathNetwork(arcs: Adjacency(offsets: arcs.offsets, neighbours: neighbours), lengths: sortedLengths)
  }
}

extension Graph {
  /// The steps along the edges, against them, or both ways.
  func pathNetwork(_ length: EdgeLength, _ direction: Direction) throws(GraphError) -> PathNetwork {
    let direction = isDirected ? direction : .outgoing
    return try keptNetwork(length, direction) { () throws(GraphError) in try makePathNetwork(length, direction) }
  }

  private func makePathNetwork(_ length: EdgeLength, _ direction: Direction) throws(GraphError) -> PathNetwork {
    if length == .weight, let weights, let zero = weights.firstIndex(of: 0) { throw .zeroLength(edge: zero) }
    let isWeighted = length != .hops && strengths != nil
    switch direction {
    case .outgoing:
      return pathNetwork(length, outgoing, isWeighted ? outgoingStrengths : nil, isSimple: isSimple)
    case .incoming:
      return pathNetwork(length, incoming, isWeighted ? incomingStrengths : nil, isSimple: isSimple)
    case .both:
      let (arcs, strengths) = bothWays(usingStrengths: isWeighted)
      return pathNetwork(length, arcs, strengths, isSimple: false)
    }
  }

  /// Outgoing and incoming arcs in common rows, sorted, each with its strength.
  func bothWays(usingStrengths: Bool) -> (arcs: Adjacency, strengths: [Double]?) {
    guard isDirected else { return (outgoing, usingStrengths ? outgoingStrengths : nil) }
    let (out, into) = (outgoing, incoming)
    let outStrengths = usingStrengths ? outgoingStrengths : nil
    let inStrengths = usingStrengths ? incomingStrengths : nil
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(vertexCount + 1)
    neighbours.reserveCapacity(2 * edgeCount)
    for vertex in 0..<vertexCount {
      let (a, b) = (out.slots(of: vertex), into.slots(of: vertex))
      var (i, j) = (a.lowerBound, b.lowerBound)
      while i < a.upperBound || j < b.upperBound {
        let takesOut = j == b.upperBound || (i < a.upperBound && out.neighbours[i] <= into.neighbours[j])
        neighbours.append(takesOut ? out.neighbours[i] : into.neighbours[j])
        if let outStrengths, let inStrengths { strengths.append(takesOut ? outStrengths[i] : inStrengths[j]) }
        if takesOut { i += 1 } else { j += 1 }
      }
      offsets.append(UInt32(neighbours.count))
    }
    return (Adjacency(offsets: offsets, neighbours: neighbours), outStrengths == nil ? nil : strengths)
  }

  private func pathNetwork(
    _ length: EdgeLength, _ arcs: Adjacency, _ strengths: [Double]?, isSimple: Bool
  ) -> PathNetwork {
    if isSimple, length == .hops || self.strengths == nil { return PathNetwork(arcs: arcs, lengths: nil) }
    if isSimple, let strengths, length == .weight || !strengths.contains(0) {
      return PathNetwork(arcs: arcs, lengths: length == .weight ? strengths : strengths.map { 1 / $0 })
    }
    return mergingParallels(arcs, strengths, length)
  }

  private func mergingParallels(_ arcs: Adjacency, _ strengths: [Double]?, _ length: EdgeLength) -> PathNetwork {
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(vertexCount + 1)
    neighbours.reserveCapacity(arcs.arcCount)
    if length != .hops { lengths.reserveCapacity(arcs.arcCount) }
    for vertex in 0..<vertexCount {
      let row = arcs.slots(of: vertex)
      var slot = row.lowerBound
      while slot < row.upperBound {
        let neighbour = arcs.neighbours[slot]
        let first = slot
        while slot < row.upperBound, arcs.neighbours[slot] == neighbour { slot += 1 }
        let step = Self.stepLength(strengths.map { $0[first..<slot] }, count: slot - first, length)
        guard Int(neighbour) != vertex, step.isFinite else { continue }
        neighbours.append(neighbour)
        if length != .hops { lengths.append(step) }
      }
      offsets.append(UInt32(neighbours.count))
    }
    return PathNetwork(
      arcs: Adjacency(offsets: offsets, neighbours: neighbours), lengths: length == .hops ? nil : lengths)
  }

  /// The length of the step that parallel edges make; their strengths are nil when each is 1.
  private static func stepLength(_ parallels: ArraySlice<Double>?, count: Int, _ length: EdgeLength) -> Double {
    switch length {
    case .hops: 1
    case .inverseStrength: 1 / (parallels?.reduce(0, +) ?? Double(count))
    case .weight: parallels?.min() ?? 1
    }
  }
}
