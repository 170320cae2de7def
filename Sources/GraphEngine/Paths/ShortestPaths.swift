/// A way through a graph: its vertices in order, and its length.
public struct Path: Hashable, Sendable {
  /// From the source to the target, both included; the one vertex when they are the same.
  public let vertices: [Int]
  public let length: Double
}

extension Graph {
  /// The shortest distance from one vertex to each, infinite where there is no path.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin; its own distance is 0.
  ///   - length: What a step is long. Weights are strengths: weighted distances go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - direction: In a directed graph, whether to follow the arrows (`.outgoing`), go against them (`.incoming`), or
  ///     both as it comes.
  /// - Throws: `GraphError.unknownVertex`, `GraphError.zeroLength`.
  /// - Complexity: O(V + E) with `.hops` (breadth-first), else O((V + E) log V) (Dijkstra).
  public func distances(
    from source: Int, length: EdgeLength = .hops, direction: Direction = .outgoing
  ) throws(GraphError) -> [Double] {
    try checkVertex(source)
    let network = try pathNetwork(length, direction)
    guard network.lengths == nil else {
      var search = LengthSearch(network)
      return search.distances(from: source)
    }
    let search = HopSearch(network.arcs, stepsBack(of: network, direction))
    _ = search.run(from: source)
    let levels = search.levels.elements
    return [Double](count: vertexCount) { distances in
      for vertex in distances.indices {
        distances[vertex] = levels[vertex] == HopSearch.unreached ? .infinity : Double(levels[vertex])
      }
    }
  }

  /// The steps of a network of hops in the other direction.
  func stepsBack(of network: PathNetwork, _ direction: Direction) -> Adjacency {
    guard isDirected, direction != .both else { return network.arcs }
    guard isSimple else { return network.arcs.transposed().adjacency }
    return direction == .outgoing ? incoming : outgoing
  }

  /// A shortest path; of several the one whose vertices come first in lexicographic order. Nil when there is none.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends. The path from a vertex to itself has length 0.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  /// - Throws: `GraphError.unknownVertex`, `GraphError.zeroLength`.
  /// - Complexity: O(V + E) with `.hops`, else O((V + E) log V).
  public func shortestPath(
    from source: Int, to target: Int, length: EdgeLength = .hops
  ) throws(GraphError) -> Path? {
    try allShortestPaths(from: source, to: target, length: length).first { _ in true }
  }

  /// All shortest paths between two vertices, made one by one as they are asked for.
  ///
  /// There may be exponentially many: look at ``ShortestPaths/count``, or take a `prefix`.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`. Lengths that differ by rounding only count as equal.
  /// - Returns: The paths in lexicographic order of their vertices; none when the target is out of reach.
  /// - Throws: `GraphError.unknownVertex`, `GraphError.zeroLength`.
  /// - Complexity: O(V + E) with `.hops`, else O((V + E) log V), once. Then, for each path, the degrees of its
  ///   vertices.
  public func allShortestPaths(
    from source: Int, to target: Int, length: EdgeLength = .hops
  ) throws(GraphError) -> ShortestPaths {
    try checkVertex(source)
    try checkVertex(target)
    // Searching from the target backwards tells at each vertex how far it still is, so no walk from the source is in
    // vain.
    let search = ShortestPathSearch(try pathNetwork(length, .incoming))
    search.run(from: target, to: source)
    return ShortestPaths(
      source: source, target: target, network: try pathNetwork(length, .outgoing), towardsTarget: search)
  }
}

/// The shortest paths from one vertex to another, in lexicographic order of their vertices.
///
/// Each is made when it is asked for, in memory proportional to its length.
public struct ShortestPaths: Sequence, Sendable {
  public let source: Int
  public let target: Int
  /// The length of each, infinite when there is none.
  public let length: Double
  /// How many there are: exact up to 2⁵³, then rounded, infinite beyond 10³⁰⁸.
  public let count: Double
  fileprivate let network: PathNetwork
  fileprivate let remaining: [Double]
  fileprivate let ranks: [UInt32]

  fileprivate init(source: Int, target: Int, network: PathNetwork, towardsTarget search: ShortestPathSearch) {
    self.source = source
    self.target = target
    self.network = network
    length = search.distances.elements[source]
    count = length.isFinite ? search.pathCounts.elements[source] : 0
    remaining = Array(search.distances.elements)
    ranks = Array(search.ranks.elements)
  }

  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// Walks down from the source in depth-first order; every step leads nearer to the target, so every walk arrives.
  public struct Iterator: IteratorProtocol {
    private let paths: ShortestPaths
    private var vertices: [Int]
    /// The slot at which to look for the next step, for each vertex on the walk.
    private var nextSlots: [Int]

    fileprivate init(_ paths: ShortestPaths) {
      self.paths = paths
      vertices = paths.length.isFinite ? [paths.source] : []
      nextSlots = vertices.map { paths.network.slots(of: $0).lowerBound }
    }

    public mutating func next() -> Path? {
      while let vertex = vertices.last {
        if vertex == paths.target {
          defer { retreat() }
          return Path(vertices: vertices, length: paths.length)
        }
        if let slot = nextStep(from: vertex) {
          nextSlots[nextSlots.count - 1] = slot + 1
          let neighbour = Int(paths.network.neighbours[slot])
          vertices.append(neighbour)
          nextSlots.append(paths.network.slots(of: neighbour).lowerBound)
        } else {
          retreat()
        }
      }
      return nil
    }

    private mutating func retreat() {
      vertices.removeLast()
      nextSlots.removeLast()
    }

    /// The first slot, among those not yet tried, of a step on a shortest path.
    ///
    /// Only vertices settled earlier in the search count, so a step too short to be felt cannot lead in a circle.
    private func nextStep(from vertex: Int) -> Int? {
      let network = paths.network
      let untried = nextSlots[nextSlots.count - 1]..<network.slots(of: vertex).upperBound
      return untried.first { slot in
        let neighbour = Int(network.neighbours[slot])
        let through = paths.remaining[neighbour] + (network.lengths?[slot] ?? 1)
        return paths.ranks[neighbour] < paths.ranks[vertex] && PathNetwork.ties(through, paths.remaining[vertex])
      }
    }
  }
}
