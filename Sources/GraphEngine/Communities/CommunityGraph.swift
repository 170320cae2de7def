/// A graph whose vertices are vertices or groups of vertices of another, to be divided into communities.
///
/// Joining a vertex to a community gains the strength between them, less `resolution` times the product of their
/// masses: strengths for modularity (with the resolution divided by twice the total strength), sizes for the constant
/// Potts model.
struct CommunityGraph: Sendable {
  let arcs: Adjacency
  /// The strength of the arc in each slot; nil when all are 1. No arc leads back to its own vertex.
  let strengths: [Double]?
  let masses: [Double]
  let resolution: Double

  var vertexCount: Int { arcs.vertexCount }

  init(arcs: Adjacency, strengths: [Double]?, masses: [Double], resolution: Double) {
    self.arcs = arcs
    self.strengths = strengths
    self.masses = masses
    self.resolution = resolution
  }

  init(_ graph: Graph, _ quality: CommunityQuality, usingStrengths: Bool) {
    let vertexStrengths = usingStrengths ? graph.strengths(.both) : graph.degrees(.both).map(Double.init)
    switch quality {
    case .modularity(let resolution):
      let total = vertexStrengths.reduce(0, +)
      masses = vertexStrengths
      self.resolution = total > 0 ? resolution / total : 0
    case .constantPotts(let resolution):
      masses = vertexStrengths.map { _ in 1 }
      self.resolution = resolution
    }
    let (both, bothStrengths) = graph.bothWays(usingStrengths: usingStrengths)
    guard !graph.isSimple || graph.isDirected else {
      (arcs, strengths) = (both, bothStrengths)
      return
    }
    (arcs, strengths) = Self.withoutLoops(both, bothStrengths)
  }

  private static func withoutLoops(_ arcs: Adjacency, _ strengths: [Double]?) -> (Adjacency, [Double]?) {
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var kept: [Double] = []
    for vertex in 0..<arcs.vertexCount {
      for slot in arcs.slots(of: vertex) where Int(arcs.neighbours[slot]) != vertex {
        neighbours.append(arcs.neighbours[slot])
        if let strengths { kept.append(strengths[slot]) }
      }
      offsets.append(UInt32(neighbours.count))
    }
    return (Adjacency(offsets: offsets, neighbours: neighbours), strengths == nil ? nil : kept)
  }

  /// The graph whose vertices are groups of this one's.
  ///
  /// - Parameter groups: For each vertex, the number of its group.
  /// - Complexity: O(V + E).
  func grouped(_ groups: [UInt32], count: Int) -> CommunityGraph {
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var members = [UInt32](repeating: 0, count: groups.count)
    var next = starts
    for vertex in groups.indices {
      members[next[Int(groups[vertex])]] = UInt32(vertex)
      next[Int(groups[vertex])] += 1
    }
    var groupMasses = [Double](repeating: 0, count: count)
    for vertex in groups.indices { groupMasses[Int(groups[vertex])] += masses[vertex] }
    var tally = AffinityTally(count: count)
    var offsets: [UInt32] = [0]
    var (neighbours, sums): ([UInt32], [Double]) = ([], [])
    offsets.reserveCapacity(count + 1)
    for group in 0..<count {
      for place in starts[group]..<starts[group + 1] { tally.addRow(of: Int(members[place]), self, groups) }
      for other in tally.touched {
        if Int(other) != group {
          neighbours.append(other)
          sums.append(tally.affinities.elements[Int(other)])
        }
      }
      tally.clear()
      offsets.append(UInt32(neighbours.count))
    }
    return CommunityGraph(
      arcs: Adjacency(offsets: offsets, neighbours: neighbours), strengths: sums, masses: groupMasses,
      resolution: resolution)
  }
}

/// Sums of strengths by group, of which few are not zero at a time.
struct AffinityTally: ~Copyable {
  let affinities: ScratchBuffer<Double>
  private let list: ScratchBuffer<UInt32>
  private(set) var count = 0

  init(count: Int) {
    affinities = ScratchBuffer(count: count, repeating: 0)
    // One more than ever stays on the list: see `add`.
    list = ScratchBuffer(uninitializedCount: count + 1)
  }

  /// The groups that have a sum, in the order in which they were met.
  var touched: UnsafeMutableBufferPointer<UInt32>.SubSequence { list.elements[..<count] }

  /// Adds the strengths between a vertex and the groups of its neighbours.
  @inline(__always)
  mutating func addRow(of vertex: Int, _ graph: borrowing CommunityGraph, _ groups: [UInt32]) {
    let arcs = graph.arcs
    let (neighbours, groups) = (arcs.neighbours.span, groups.span)
    let row = arcs.slots(of: vertex)
    var count = self.count
    if let strengths = graph.strengths {
      let strengths = strengths.span
      for slot in row {
        add(strengths[unchecked: slot], to: groups[unchecked: Int(neighbours[unchecked: slot])], &count)
      }
    } else {
      for slot in row { add(1, to: groups[unchecked: Int(neighbours[unchecked: slot])], &count) }
    }
    self.count = count
  }

  /// Every group is put at the end of the list, to be overwritten by the next one unless it is new there: there is no
  /// telling which, so a branch would often go wrong.
  @inline(__always)
  private func add(_ strength: Double, to group: UInt32, _ count: inout Int) {
    let known = affinities.elements[Int(group)]
    list.elements[count] = group
    count &+= (known == 0 ? 1 : 0) & (strength > 0 ? 1 : 0)
    affinities.elements[Int(group)] = known + strength
  }

  mutating func clear() {
    for place in 0..<count { affinities.elements[Int(list.elements[place])] = 0 }
    count = 0
  }
}
