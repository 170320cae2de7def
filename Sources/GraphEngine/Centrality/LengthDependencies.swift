/// Counts shortest paths by length from one source after another, and hands their dependencies back.
///
/// A search gives the predecessors of each vertex on shortest paths. The number of paths σ(v) is the sum of σ over
/// them, in the order of distance; going backwards, every vertex hands (1 + δ(v)) / σ(v) to each of them.
///
/// Source: U. Brandes, "A faster algorithm for betweenness centrality" (2001).
struct LengthDependencies: ~Copyable {
  private var search: PredecessorSearch
  /// σ, by place in the search's order.
  private let pathCounts: ScratchBuffer<Double>
  /// The sum of (1 + δ(w)) / σ(w) over the vertices `w` that were passed and have this one as a predecessor, likewise.
  private let received: ScratchBuffer<Double>

  /// - Parameter network: Its steps; best with a vertex of many of them first.
  init(_ network: PathNetwork) {
    search = PredecessorSearch(network, pilot: 0)
    pathCounts = ScratchBuffer(uninitializedCount: network.vertexCount)
    received = ScratchBuffer(uninitializedCount: network.vertexCount)
  }

  /// Adds δ of one source; the parameters are those of ``HopDependencies``.
  mutating func add(
    from source: Int, to targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>
  ) -> Bool {
    search.run(from: source)
    guard countPaths() else { return false }
    let reached = handBack(targets: targets, ownPath: ownPath, scores)
    scores[source] += ownPath * reached
    return true
  }

  /// False when the paths are too many to be counted.
  private func countPaths() -> Bool {
    let (predecessors, starts) = (search.predecessors.elements, search.predecessorStarts.elements)
    let pathCounts = self.pathCounts.elements
    pathCounts[0] = 1
    var largest = 0.0
    var start = 0
    for place in 1..<search.reachedCount {
      let end = Int(starts[place &+ 1])
      var count = 0.0
      for entry in start..<end { count += pathCounts[Int(predecessors[entry])] }
      pathCounts[place] = count
      largest = max(largest, count)
      start = end
    }
    return largest.isFinite
  }

  /// Returns how many targets were reached.
  private func handBack(
    targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let (predecessors, starts) = (search.predecessors.elements, search.predecessorStarts.elements)
    let (pathCounts, received, order) = (self.pathCounts.elements, self.received.elements, search.order.elements)
    var reached = 0.0
    for place in 0..<search.reachedCount { received[place] = 0 }
    var place = search.reachedCount - 1
    while place > 0 {
      let vertex = Int(order[place])
      let dependency = pathCounts[place] * received[place]
      let own = targets?[vertex] ?? 1
      let carried = (own + dependency) / pathCounts[place]
      scores[vertex] += dependency + ownPath * own
      for entry in Int(starts[place])..<Int(starts[place &+ 1]) { received[Int(predecessors[entry])] += carried }
      reached += own
      place -= 1
    }
    return reached
  }
}
