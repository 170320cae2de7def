/// Counts shortest paths by length from one source after another, and hands their dependencies back.
///
/// The distances come first, by any method; a pass over the vertices in their order then finds the steps that lie on
/// shortest paths and counts these, and a pass backwards over just those steps hands the dependencies back.
///
/// Source: U. Brandes, "A faster algorithm for betweenness centrality" (2001).
struct LengthDependencies: ~Copyable {
  private let network: PathNetwork
  private var distanceSearch: LengthSearch
  /// For sources from which some step is too short to be felt, so that distances do not tell what comes first.
  private let orderedSearch: ShortestPathSearch
  private var order: [UInt32] = []
  private let ranks: ScratchBuffer<UInt32>
  private let pathCounts: ScratchBuffer<Double>
  /// (1 + δ(w)) / σ(w) of each vertex `w` already passed: what each predecessor's path to `w` carries.
  private let carried: ScratchBuffer<Double>
  /// The steps on shortest paths, by their first vertices in order.
  private var steps: [UInt32] = []
  private var stepStarts: [Int] = []

  /// - Parameter network: Its steps, those of each vertex by length.
  init(_ network: PathNetwork) {
    self.network = network
    distanceSearch = LengthSearch(network)
    orderedSearch = ShortestPathSearch(network)
    ranks = ScratchBuffer(count: network.vertexCount, repeating: 0)
    pathCounts = ScratchBuffer(count: network.vertexCount, repeating: 0)
    carried = ScratchBuffer(count: network.vertexCount, repeating: 0)
  }

  /// Adds δ of one source; the parameters are those of ``HopDependencies``.
  mutating func add(
    from source: Int, to targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>
  ) -> Bool {
    let distances = distanceSearch.distances(from: source)
    order = DistanceOrder.sorted(distances)
    if !countPaths(distances) {
      orderedSearch.run(from: source)
      order = Array(orderedSearch.order.elements[..<orderedSearch.reachedCount])
      _ = countPaths(Array(orderedSearch.distances.elements))
    }
    for vertex in order where !pathCounts.elements[Int(vertex)].isFinite { return false }
    handBack(targets: targets, ownPath: ownPath, scores)
    if ownPath > 0 {
      scores[source] += ownPath * order.dropFirst().reduce(0) { $0 + (targets?[Int($1)] ?? 1) }
    }
    return true
  }

  /// Counts the shortest paths to each vertex; false when one has none from those before it.
  private mutating func countPaths(_ distances: [Double]) -> Bool {
    let (arcs, lengthArray) = (network.arcs, network.lengths ?? [])
    let (offsets, neighbours, lengths) = (arcs.offsets.span, arcs.neighbours.span, lengthArray.span)
    let (ranks, pathCounts) = (self.ranks.elements, self.pathCounts.elements)
    let farthest = order.last.map { distances[Int($0)] } ?? 0
    let distances = distances.span
    for (rank, vertex) in order.enumerated() {
      ranks[Int(vertex)] = UInt32(truncatingIfNeeded: rank)
      pathCounts[Int(vertex)] = rank == 0 ? 1 : 0
    }
    steps.removeAll(keepingCapacity: true)
    stepStarts.removeAll(keepingCapacity: true)
    for (rank, vertex) in order.enumerated() {
      let vertex = Int(vertex)
      let count = pathCounts[vertex]
      if count == 0 { return false }
      stepStarts.append(steps.count)
      let distance = distances[unchecked: vertex]
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = neighbours[unchecked: slot]
        let candidate = distance + lengths[unchecked: slot]
        // The steps that follow are longer still.
        if candidate > farthest * (1 + PathNetwork.tieTolerance) { break }
        // No candidate is shorter than the distance by more than rounding.
        if candidate <= distances[unchecked: Int(neighbour)] * (1 + PathNetwork.tieTolerance),
          Int(ranks[Int(neighbour)]) > rank
        {
          pathCounts[Int(neighbour)] += count
          steps.append(neighbour)
        }
      }
    }
    stepStarts.append(steps.count)
    return true
  }

  private func handBack(targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>) {
    let (pathCounts, carried) = (self.pathCounts.elements, self.carried.elements)
    var rank = order.count - 1
    while rank > 0 {
      let vertex = Int(order[rank])
      var sum = 0.0
      for place in stepStarts[rank]..<stepStarts[rank + 1] { sum += carried[Int(steps[place])] }
      let dependency = pathCounts[vertex] * sum
      let own = targets?[vertex] ?? 1
      carried[vertex] = (own + dependency) / pathCounts[vertex]
      scores[vertex] += dependency + ownPath * own
      rank -= 1
    }
  }
}

/// Sorts vertices by their distances.
enum DistanceOrder {
  /// The vertices at finite distances, nearest first, equal ones by number.
  ///
  /// The bits of positive numbers are in the order of the numbers; the upper 33 are sorted digit by digit, and what
  /// they leave out of order is put right one by one.
  ///
  /// - Complexity: O(V) for ordinary distances, O(V log V) in the worst case.
  static func sorted(_ distances: [Double]) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(distances.count)
    for vertex in distances.indices where distances[vertex].isFinite { order.append(UInt32(vertex)) }
    guard order.count > 64 else { return order.sorted { comesFirst($0, $1, distances) } }
    let keys = distances.span
    var other = order
    var counts = [Int](repeating: 0, count: 2048)
    for shift: UInt64 in [31, 42, 53] {
      for digit in counts.indices { counts[digit] = 0 }
      for vertex in order { counts[Int(keys[unchecked: Int(vertex)].bitPattern >> shift & 2047)] += 1 }
      var start = 0
      for digit in counts.indices { (counts[digit], start) = (start, start + counts[digit]) }
      for vertex in order {
        let digit = Int(keys[unchecked: Int(vertex)].bitPattern >> shift & 2047)
        other[counts[digit]] = vertex
        counts[digit] += 1
      }
      swap(&order, &other)
    }
    var moves = 0
    for place in 1..<order.count {
      let vertex = order[place]
      let key = keys[unchecked: Int(vertex)]
      var hole = place
      while hole > 0, keys[unchecked: Int(order[hole - 1])] > key {
        order[hole] = order[hole - 1]
        hole -= 1
        moves += 1
      }
      order[hole] = vertex
      if moves > 16 * order.count { return order.sorted { comesFirst($0, $1, distances) } }
    }
    return order
  }

  private static func comesFirst(_ a: UInt32, _ b: UInt32, _ distances: [Double]) -> Bool {
    (distances[Int(a)], a) < (distances[Int(b)], b)
  }
}
