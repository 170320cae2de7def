extension Graph {
  /// The shortest paths between two vertices that visit none twice, the shortest first.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - count: How many paths at most; fewer when there are no more.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  /// - Returns: The paths by length; of equal lengths in an order that is always the same.
  /// - Throws: `GraphError.unknownVertex`, `.countOutOfRange`, `.zeroLength`, `.cancelled`.
  /// - Complexity: O(k·V) searches for k paths in the worst case, each guided by the distances to the target.
  /// - Source: J. Y. Yen, "Finding the k shortest loopless paths in a network" (1971); without double work as in E. L.
  ///   Lawler (1972). The searches are A* (P. E. Hart, N. J. Nilsson and B. Raphael, 1968).
  public func shortestPaths(
    from source: Int, to target: Int, count: Int, length: EdgeLength = .hops
  ) throws(GraphError) -> [Path] {
    try checkVertex(source)
    try checkVertex(target)
    guard count > 0 else { throw .countOutOfRange("paths", count) }
    if source == target { return [Path(vertices: [source], length: 0)] }
    var ranking = PathRanking(
      try pathNetwork(length, .outgoing),
      toTarget: try distances(from: target, length: length, direction: .incoming), source: source, target: target)
    return try ranking.paths(count)
  }
}

/// Yen's algorithm: every next path leaves one found before at some vertex and goes the shortest way from there.
private struct PathRanking {
  private struct Candidate {
    let vertices: [Int]
    let length: Double
    /// The place in `vertices` from which the path differs from the one it was made from.
    let deviation: Int

    func comesBefore(_ other: Candidate) -> Bool {
      length == other.length
        ? vertices.lexicographicallyPrecedes(other.vertices) : length < other.length
    }
  }

  private let network: PathNetwork
  private let toTarget: [Double]
  private let source: Int
  private let target: Int
  private var candidates: [Candidate] = []
  private var known: Set<[Int]> = []
  private let search: GuidedSearch

  init(_ network: PathNetwork, toTarget: [Double], source: Int, target: Int) {
    self.network = network
    self.toTarget = toTarget
    self.source = source
    self.target = target
    search = GuidedSearch(network, toTarget: toTarget, target: target)
  }

  mutating func paths(_ count: Int) throws(GraphError) -> [Path] {
    var found: [Candidate] = []
    if let rest = search.path(from: source, avoiding: [], firstStepNotTo: [], limit: .infinity) {
      keep([], rest, deviation: 0)
    }
    while found.count < count, !candidates.isEmpty {
      try Execution.checkCancellation()
      let next = candidates.removeFirst()
      found.append(next)
      if found.count < count { branch(from: next, found, wanted: count - found.count) }
    }
    return found.map { Path(vertices: $0.vertices, length: $0.length) }
  }

  /// Adds the best path that leaves this one at each of its vertices from the deviation on.
  private mutating func branch(from path: Candidate, _ found: [Candidate], wanted: Int) {
    for place in path.deviation..<(path.vertices.count - 1) {
      let root = path.vertices[..<place]
      let taken = found.filter { $0.vertices.count > place + 1 && $0.vertices[...place] == path.vertices[...place] }
        .map { $0.vertices[place + 1] }
      let before = length(of: path.vertices[...place])
      let worst = candidates.count >= wanted ? candidates[wanted - 1].length : .infinity
      let limit = worst * PathNetwork.longestTie
      if let rest = search.path(
        from: path.vertices[place], avoiding: root, firstStepNotTo: taken, limit: limit - before)
      {
        keep(Array(root), rest, deviation: place)
      }
    }
  }

  private mutating func keep(_ root: [Int], _ rest: [Int], deviation: Int) {
    let vertices = root + rest
    guard known.insert(vertices).inserted else { return }
    let candidate = Candidate(vertices: vertices, length: length(of: vertices[...]), deviation: deviation)
    let place = candidates.firstIndex { candidate.comesBefore($0) } ?? candidates.count
    candidates.insert(candidate, at: place)
  }

  private func length(of vertices: ArraySlice<Int>) -> Double {
    zip(vertices, vertices.dropFirst()).reduce(0) { sum, step in
      sum + (network.lengths?[network.arcs.firstSlot(from: step.0, to: step.1)] ?? 1)
    }
  }
}

/// Finds one shortest path after another to the same target, led by the distances that all of the graph would allow.
private final class GuidedSearch {
  private let network: PathNetwork
  private let toTarget: [Double]
  private let target: Int
  private let distances: ScratchBuffer<Double>
  private let parents: ScratchBuffer<UInt32>
  private var touched: [UInt32] = []
  private var heap = DistanceHeap()

  init(_ network: PathNetwork, toTarget: [Double], target: Int) {
    self.network = network
    self.toTarget = toTarget
    self.target = target
    distances = ScratchBuffer(count: network.vertexCount, repeating: .infinity)
    parents = ScratchBuffer(count: network.vertexCount, repeating: 0)
  }

  /// A shortest path that avoids some vertices and some first steps; nil when there is none up to `limit`.
  func path(from source: Int, avoiding: ArraySlice<Int>, firstStepNotTo taken: [Int], limit: Double) -> [Int]? {
    for vertex in touched { distances.elements[Int(vertex)] = .infinity }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
    // A distance that nothing undercuts keeps a vertex from being entered.
    for vertex in avoiding {
      distances.elements[vertex] = -1
      touched.append(UInt32(vertex))
    }
    distances.elements[source] = 0
    touched.append(UInt32(source))
    heap.insert(UInt32(source), at: toTarget[source])
    while let nearest = heap.popNearest(), nearest.distance <= limit {
      let vertex = Int(nearest.vertex)
      if vertex == target { return walkBack(to: source) }
      let distance = distances.elements[vertex]
      guard nearest.distance == distance + toTarget[vertex] else { continue }
      for slot in network.slots(of: vertex) {
        let neighbour = Int(network.neighbours[slot])
        if vertex == source, taken.contains(neighbour) { continue }
        let candidate = distance + (network.lengths?[slot] ?? 1)
        guard candidate < distances.elements[neighbour], toTarget[neighbour].isFinite else { continue }
        if distances.elements[neighbour] == .infinity { touched.append(UInt32(neighbour)) }
        distances.elements[neighbour] = candidate
        parents.elements[neighbour] = UInt32(vertex)
        heap.insert(UInt32(neighbour), at: candidate + toTarget[neighbour])
      }
    }
    return nil
  }

  private func walkBack(to source: Int) -> [Int] {
    var vertices = [target]
    while let last = vertices.last, last != source { vertices.append(Int(parents.elements[last])) }
    return vertices.reversed()
  }
}
