/// Finds the shortest distances from one vertex after another, with the number of shortest paths.
///
/// Breadth-first when all steps have length 1, else by Dijkstra's algorithm. The buffers are made once; a run clears
/// only what the run before it reached.
///
/// After a run, the first `reachedCount` entries of `order` are the vertices reached, nearest first; of these,
/// - `distances` holds the distance, infinite for all others;
/// - `pathCounts` holds the number of shortest paths from the source (σ in Brandes's papers);
/// - `ranks` holds the place in `order`, ``unranked`` for all others.
///
/// Sources: E. F. Moore, "The shortest path through a maze" (1959); E. W. Dijkstra, "A note on two problems in
/// connexion with graphs" (1959); the counting is that of U. Brandes, "A faster algorithm for betweenness centrality"
/// (2001).
final class ShortestPathSearch {
  static let unranked = UInt32.max

  let network: PathNetwork
  let distances: ScratchBuffer<Double>
  let pathCounts: ScratchBuffer<Double>
  let order: ScratchBuffer<UInt32>
  let ranks: ScratchBuffer<UInt32>
  private(set) var reachedCount = 0
  private var queue = DistanceHeap()

  init(_ network: PathNetwork) {
    self.network = network
    distances = ScratchBuffer(count: network.vertexCount, repeating: .infinity)
    pathCounts = ScratchBuffer(count: network.vertexCount, repeating: 0)
    order = ScratchBuffer(count: network.vertexCount, repeating: 0)
    ranks = ScratchBuffer(count: network.vertexCount, repeating: Self.unranked)
  }

  /// Searches from `source`: the whole of what it reaches, or no further than is needed to be sure about `goal`.
  ///
  /// - Complexity: O(V + E) with steps of length 1, else O((V + E) log V).
  func run(from source: Int, to goal: Int? = nil) {
    reset()
    if let lengths = network.lengths {
      searchByLength(from: source, to: goal, lengths: lengths)
    } else {
      searchByHops(from: source, to: goal)
    }
  }

  private func reset() {
    for place in 0..<reachedCount {
      let vertex = Int(order.elements[place])
      distances.elements[vertex] = .infinity
      ranks.elements[vertex] = Self.unranked
    }
    reachedCount = 0
  }

  private func searchByHops(from source: Int, to goal: Int?) {
    let arcs = network.arcs
    let offsets = arcs.offsets.span
    let neighbours = arcs.neighbours.span
    let (distances, pathCounts) = (self.distances.elements, self.pathCounts.elements)
    let (order, ranks) = (self.order.elements, self.ranks.elements)
    order[0] = UInt32(source)
    distances[source] = 0
    pathCounts[source] = 1
    var reached = 1
    var place = 0
    while place < reached {
      let vertex = Int(order[place])
      ranks[vertex] = UInt32(place)
      if vertex == goal { break }
      let (beyond, count) = (distances[vertex] + 1, pathCounts[vertex])
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = Int(neighbours[unchecked: slot])
        if distances[neighbour] == .infinity {
          distances[neighbour] = beyond
          pathCounts[neighbour] = count
          order[reached] = UInt32(neighbour)
          reached &+= 1
        } else if distances[neighbour] == beyond {
          pathCounts[neighbour] += count
        }
      }
      place &+= 1
    }
    reachedCount = reached
  }

  /// Dijkstra's algorithm with a heap from which outdated entries are dropped when they come up.
  private func searchByLength(from source: Int, to goal: Int?, lengths: [Double]) {
    let arcs = network.arcs
    let lengths = lengths.span
    let offsets = arcs.offsets.span
    let neighbours = arcs.neighbours.span
    let (distances, pathCounts) = (self.distances.elements, self.pathCounts.elements)
    let (order, ranks) = (self.order.elements, self.ranks.elements)
    distances[source] = 0
    pathCounts[source] = 1
    queue.insert(UInt32(source), at: 0)
    var settled = 0
    while let nearest = queue.popNearest() {
      let vertex = Int(nearest.vertex)
      guard ranks[vertex] == Self.unranked else { continue }
      ranks[vertex] = UInt32(settled)
      order[settled] = nearest.vertex
      settled &+= 1
      if vertex == goal { break }
      let (distance, count) = (distances[vertex], pathCounts[vertex])
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = Int(neighbours[unchecked: slot])
        guard ranks[neighbour] == Self.unranked else { continue }
        let candidate = distance + lengths[unchecked: slot]
        if candidate < distances[neighbour] * PathNetwork.shortestTie {
          distances[neighbour] = candidate
          pathCounts[neighbour] = count
          queue.insert(UInt32(neighbour), at: candidate)
        } else if PathNetwork.ties(candidate, distances[neighbour]) {
          pathCounts[neighbour] += count
        }
      }
    }
    reachedCount = settled
    forgetUnsettled()
  }

  /// A search that stops at its goal leaves guesses behind at vertices that were seen but not settled.
  private func forgetUnsettled() {
    while let entry = queue.popNearest() {
      let vertex = Int(entry.vertex)
      if ranks.elements[vertex] == Self.unranked { distances.elements[vertex] = .infinity }
    }
  }
}
