/// Moves vertices one by one to the neighbouring community that gains most, until none gains by moving.
///
/// Only vertices whose surroundings have changed are looked at again.
struct LocalMoving: ~Copyable {
  private let graph: CommunityGraph
  private(set) var communities: [UInt32]
  private var communityMasses: [Double]
  private var sizes: [Int32]
  private var emptyCommunities: [UInt32] = []
  private var tally: AffinityTally

  /// - Parameter communities: Where to begin; numbers less than the number of vertices.
  init(_ graph: CommunityGraph, from communities: [UInt32]) {
    self.graph = graph
    self.communities = communities
    communityMasses = [Double](repeating: 0, count: graph.vertexCount)
    sizes = [Int32](repeating: 0, count: graph.vertexCount)
    for vertex in communities.indices {
      communityMasses[Int(communities[vertex])] += graph.masses[vertex]
      sizes[Int(communities[vertex])] += 1
    }
    for community in sizes.indices where sizes[community] == 0 { emptyCommunities.append(UInt32(community)) }
    tally = AffinityTally(count: graph.vertexCount)
  }

  /// - Parameter generator: Fixes the order in which vertices are first looked at.
  /// - Returns: Whether any vertex moved.
  /// - Throws: `GraphError.cancelled`.
  mutating func run(_ generator: inout SeededGenerator) throws(GraphError) -> Bool {
    let count = graph.vertexCount
    var order = (0..<UInt32(count)).map { $0 }
    generator.shuffle(&order)
    let queue = ScratchBuffer(order)
    let waits = ScratchBuffer<Bool>(count: count, repeating: true)
    var (first, waiting) = (0, count)
    var hasMoved = false
    let arcs = graph.arcs
    let neighbours = arcs.neighbours.span
    var visits = 0
    while waiting > 0 {
      visits &+= 1
      if visits & 0xFFFF == 0 { try Execution.checkCancellation() }
      let vertex = Int(queue.elements[first])
      first = first + 1 == count ? 0 : first + 1
      waiting -= 1
      waits.elements[vertex] = false
      let target = bestCommunity(for: vertex)
      guard target != communities[vertex] else { continue }
      move(vertex, to: target)
      hasMoved = true
      for slot in arcs.slots(of: vertex) {
        let neighbour = Int(neighbours[unchecked: slot])
        guard communities[neighbour] != target, !waits.elements[neighbour] else { continue }
        waits.elements[neighbour] = true
        var end = first + waiting
        if end >= count { end -= count }
        queue.elements[end] = UInt32(neighbour)
        waiting += 1
      }
    }
    return hasMoved
  }

  /// Gains by rounding only do not count, or two communities could hand a vertex to and fro.
  private mutating func bestCommunity(for vertex: Int) -> UInt32 {
    let own = communities[vertex]
    let mass = graph.masses[vertex]
    let price = graph.resolution * mass
    tally.addRow(of: vertex, graph, communities)
    let ownAffinity = tally.affinities.elements[Int(own)]
    let stay = ownAffinity - price * (communityMasses[Int(own)] - mass)
    var best = own
    var bestGain = stay + 1e-10 * (abs(stay) + price)
    for community in tally.touched where community != own {
      let gain = tally.affinities.elements[Int(community)] - price * communityMasses[Int(community)]
      if gain > bestGain { (best, bestGain) = (community, gain) }
    }
    tally.clear()
    if bestGain < 0, sizes[Int(own)] > 1, let empty = emptyCommunities.last { return empty }
    return best
  }

  private mutating func move(_ vertex: Int, to target: UInt32) {
    let own = communities[vertex]
    if sizes[Int(target)] == 0 { emptyCommunities.removeLast() }
    communityMasses[Int(own)] -= graph.masses[vertex]
    communityMasses[Int(target)] += graph.masses[vertex]
    sizes[Int(own)] -= 1
    sizes[Int(target)] += 1
    communities[vertex] = target
    if sizes[Int(own)] == 0 {
      communityMasses[Int(own)] = 0
      emptyCommunities.append(own)
    }
  }
}
