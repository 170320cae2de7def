/// What the length of a step is, for shortest paths and everything that is made of them.
///
/// Weights are strengths, so the length that they imply is their inverse: the stronger, the nearer.
public enum EdgeLength: Hashable, Sendable, CaseIterable {
  /// Every step has length 1, whatever the weights.
  case hops
  /// `1 / strength`. The strengths of parallel edges add up to that of one step. An edge of strength 0 joins nothing.
  case inverseStrength
  /// The weight itself, for graphs whose weights are distances. Of parallel edges the shortest counts.
  ///
  /// A weight of 0 is then an error (`GraphError.zeroLength`).
  case weight
}

/// The steps that a path can take: at most one from a vertex to another, each with its length.
///
/// Rows as in ``Adjacency``, without self-loops and parallel edges. `lengths` runs beside `neighbours`, holds positive
/// finite numbers, and is nil when every step has length 1.
struct PathNetwork: Sendable {
  let offsets: [UInt32]
  let neighbours: [UInt32]
  let lengths: [Double]?

  var vertexCount: Int { offsets.count - 1 }

  func slots(of vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }

  /// Whether a path of length `candidate` ties with a shortest path of length `shortest`.
  ///
  /// Sums of rounded lengths that ought to be equal, such as 1/3 + 1/6 and 1/2, differ by a few units in the last
  /// place, so lengths within one part in 10¹² of each other are taken to be equal.
  @inline(__always)
  static func ties(_ candidate: Double, _ shortest: Double) -> Bool {
    candidate <= shortest * (1 + tieTolerance) && candidate >= shortest * (1 - tieTolerance)
  }

  static let tieTolerance = 1e-12
}

extension Graph {
  /// The steps along the edges, against them, or both ways.
  func pathNetwork(_ length: EdgeLength, _ direction: Direction) throws(GraphError) -> PathNetwork {
    if length == .weight, let zero = weights?.firstIndex(of: 0) { throw .zeroLength(edge: zero) }
    switch isDirected ? direction : .outgoing {
    case .outgoing: return pathNetwork(length, along: outgoing, isSimple: isSimple)
    case .incoming: return pathNetwork(length, along: incoming, isSimple: isSimple)
    case .both:
      let arcs = Adjacency(vertexCount: vertexCount, undirectedEnds: sources, targets)
      return pathNetwork(length, along: arcs, isSimple: arcs.isSimple)
    }
  }

  private func pathNetwork(_ length: EdgeLength, along arcs: Adjacency, isSimple: Bool) -> PathNetwork {
    if isSimple, length == .hops || weights == nil {
      return PathNetwork(offsets: arcs.offsets, neighbours: arcs.neighbours, lengths: nil)
    }
    return mergingParallels(of: arcs, length)
  }

  private func mergingParallels(of arcs: Adjacency, _ length: EdgeLength) -> PathNetwork {
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(vertexCount + 1)
    neighbours.reserveCapacity(arcs.neighbours.count)
    if length != .hops { lengths.reserveCapacity(arcs.neighbours.count) }
    for vertex in 0..<vertexCount {
      let row = arcs.slots(of: vertex)
      var slot = row.lowerBound
      while slot < row.upperBound {
        let neighbour = arcs.neighbours[slot]
        let first = slot
        while slot < row.upperBound, arcs.neighbours[slot] == neighbour { slot += 1 }
        let step = stepLength(of: arcs.edges[first..<slot], length)
        guard Int(neighbour) != vertex, step.isFinite else { continue }
        neighbours.append(neighbour)
        if length != .hops { lengths.append(step) }
      }
      offsets.append(UInt32(neighbours.count))
    }
    return PathNetwork(offsets: offsets, neighbours: neighbours, lengths: length == .hops ? nil : lengths)
  }

  private func stepLength(of parallels: ArraySlice<UInt32>, _ length: EdgeLength) -> Double {
    switch length {
    case .hops: 1
    case .inverseStrength: 1 / parallels.reduce(0) { $0 + weight(of: Int($1)) }
    case .weight: parallels.reduce(.infinity) { min($0, weight(of: Int($1))) }
    }
  }
}
