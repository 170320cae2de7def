/// Divides each community anew, starting from single vertices and joining only where that gains: so every part hangs
/// together.
///
/// Source: V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden" (2019), with the best join instead of a
/// random one.
struct Refinement: ~Copyable {
  private let graph: CommunityGraph
  private let communities: [UInt32]
  private var communityMasses: [Double]
  private(set) var parts: [UInt32]
  private var partMasses: [Double]
  /// The strength between each part and the rest of its community.
  private var partTies: [Double]
  private var isAlone: [Bool]
  private var tally: AffinityTally

  init(_ graph: CommunityGraph, _ communities: [UInt32]) {
    self.graph = graph
    self.communities = communities
    communityMasses = [Double](repeating: 0, count: graph.vertexCount)
    for vertex in communities.indices { communityMasses[Int(communities[vertex])] += graph.masses[vertex] }
    parts = (0..<UInt32(graph.vertexCount)).map { $0 }
    partMasses = graph.masses
    isAlone = [Bool](repeating: true, count: graph.vertexCount)
    partTies = [Double](repeating: 0, count: graph.vertexCount)
    tally = AffinityTally(count: graph.vertexCount)
    for vertex in communities.indices {
      var ties = 0.0
      for slot in graph.arcs.slots(of: vertex)
      where communities[Int(graph.arcs.neighbours[slot])] == communities[vertex] {
        ties += graph.strengths?[slot] ?? 1
      }
      partTies[vertex] = ties
    }
  }

  mutating func run(_ generator: inout SeededGenerator) {
    var order = (0..<graph.vertexCount).map { $0 }
    generator.shuffle(&order)
    for vertex in order where isAlone[vertex] && isWellTied(vertex, in: communities[vertex]) { join(vertex) }
  }

  /// Whether a part is tied to the rest of its community at least as well as chance would have it.
  private func isWellTied(_ part: Int, in community: UInt32) -> Bool {
    partTies[part] >= graph.resolution * partMasses[part] * (communityMasses[Int(community)] - partMasses[part])
  }

  /// Joins a vertex that is alone to the part of its community that gains most by it, if any gains.
  private mutating func join(_ vertex: Int) {
    let community = communities[vertex]
    let price = graph.resolution * graph.masses[vertex]
    tally.addRow(of: vertex, graph, parts)
    var (best, bestGain) = (vertex, 0.0)
    for part in tally.touched {
      // A part bears the number of one of its vertices, which tells the community.
      guard Int(part) != vertex, communities[Int(part)] == community else { continue }
      let gain = tally.affinities.elements[Int(part)] - price * partMasses[Int(part)]
      if gain > bestGain, isWellTied(Int(part), in: community) { (best, bestGain) = (Int(part), gain) }
    }
    let affinity = best == vertex ? 0 : tally.affinities.elements[best]
    tally.clear()
    guard best != vertex else { return }
    parts[vertex] = UInt32(best)
    isAlone[best] = false
    isAlone[vertex] = false
    partMasses[best] += graph.masses[vertex]
    partTies[best] += partTies[vertex] - 2 * affinity
  }
}
