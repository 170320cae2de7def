/// A graph of numbered vertices: immutable, directed or not, with or without weights.
///
/// Vertices are `0 ..< vertexCount`; edges are numbered in the order in which they were given. What a vertex stands for
/// is the caller's business.
///
/// Conventions, kept by every algorithm of this module:
/// - A **weight is a strength**: the larger, the closer its ends. Where a length is needed it is `1 / strength`, unless
///   the caller says otherwise (``EdgeLength``). Weights are finite and not negative. Without weights each edge has
///   strength 1.
/// - **Parallel edges** are separate edges: each counts in degrees, and their strengths add up. A *path* is a sequence
///   of vertices, so parallel edges make one step of it, not several paths.
/// - A **self-loop** adds two to the degree of its vertex (one in and one out when directed) and lies on no shortest
///   path. A random walker may take it.
///
/// ```swift
/// let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: false)
/// try graph.betweenness(scale: .pairs)   // [0, 1, 0]
/// ```
///
/// Stored as compressed sparse rows: 8 bytes an arc, 4 a vertex, beside the 8 bytes of each edge's ends.
public struct Graph: Sendable {
  public let vertexCount: Int
  public let isDirected: Bool
  /// One entry per edge, each finite and at least 0; nil when the graph has no weights.
  public let weights: [Double]?
  let sources: [UInt32]
  let targets: [UInt32]
  let outgoing: Adjacency
  /// The same as `outgoing` when the graph is undirected.
  let incoming: Adjacency
  /// Whether there are neither self-loops nor parallel edges.
  public let isSimple: Bool

  /// Builds a graph from arrays of edge ends.
  ///
  /// - Parameters:
  ///   - vertexCount: The number of vertices, those without edges included.
  ///   - sources: Where each edge begins. In an undirected graph the two ends are alike.
  ///   - targets: Where each edge ends.
  ///   - weights: The strength of each edge; nil for a graph without weights.
  ///   - directed: Whether an edge leads from its source to its target only.
  /// - Throws: `GraphError` when the arrays differ in length, an end is no vertex, a weight is negative or not finite,
  ///   the weights together are not finite, or there are more vertices or arcs than 32 bits can number.
  /// - Complexity: O(V + E) time and space.
  public init(
    vertexCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]? = nil, directed: Bool
  ) throws(GraphError) {
    try Self.validate(vertexCount: vertexCount, sources: sources, targets: targets, weights: weights)
    self.vertexCount = vertexCount
    self.isDirected = directed
    self.sources = sources
    self.targets = targets
    self.weights = weights
    if directed {
      outgoing = Adjacency(vertexCount: vertexCount, tails: sources, heads: targets)
      incoming = Adjacency(vertexCount: vertexCount, tails: targets, heads: sources)
    } else {
      outgoing = Adjacency(vertexCount: vertexCount, undirectedEnds: sources, targets)
      incoming = outgoing
    }
    isSimple = outgoing.isSimple
  }

  /// Builds a graph from pairs of vertices; see ``init(vertexCount:sources:targets:weights:directed:)``.
  public init(
    vertexCount: Int, edges: [(Int, Int)], weights: [Double]? = nil, directed: Bool
  ) throws(GraphError) {
    for (source, target) in edges {
      try Self.checkVertex(source, vertexCount: vertexCount)
      try Self.checkVertex(target, vertexCount: vertexCount)
    }
    try self.init(
      vertexCount: vertexCount, sources: edges.map { UInt32(truncatingIfNeeded: $0.0) },
      targets: edges.map { UInt32(truncatingIfNeeded: $0.1) }, weights: weights, directed: directed)
  }

  public var edgeCount: Int { sources.count }

  /// The two ends of an edge, as they were given.
  ///
  /// - Precondition: `edge` is in `0 ..< edgeCount`.
  public func ends(of edge: Int) -> (source: Int, target: Int) {
    (Int(sources[edge]), Int(targets[edge]))
  }

  /// The strength of an edge: 1 when the graph has no weights.
  ///
  /// - Precondition: `edge` is in `0 ..< edgeCount`.
  public func weight(of edge: Int) -> Double {
    weights?[edge] ?? 1
  }

  /// The vertices one edge away, ascending; a vertex stands there once per edge.
  ///
  /// - Precondition: `vertex` is in `0 ..< vertexCount`.
  /// - Complexity: O(degree).
  public func neighbours(of vertex: Int, _ direction: Direction = .outgoing) -> [Int] {
    switch isDirected ? direction : .outgoing {
    case .outgoing: outgoing.neighbours[outgoing.slots(of: vertex)].map(Int.init)
    case .incoming: incoming.neighbours[incoming.slots(of: vertex)].map(Int.init)
    case .both: (neighbours(of: vertex, .outgoing) + neighbours(of: vertex, .incoming)).sorted()
    }
  }

  /// The edges that lead from one vertex straight to another, ascending. Undirected edges lead both ways.
  ///
  /// - Throws: `GraphError.unknownVertex`.
  /// - Complexity: O(log d + k) for k edges found at a vertex of degree d.
  public func edges(from source: Int, to target: Int) throws(GraphError) -> [Int] {
    try checkVertex(source)
    try checkVertex(target)
    var slot = outgoing.firstSlot(from: source, to: target)
    let end = outgoing.slots(of: source).upperBound
    var found: [Int] = []
    while slot < end, Int(outgoing.neighbours[slot]) == target {
      found.append(Int(outgoing.edges[slot]))
      slot += 1
    }
    return found
  }
}

/// Which edges of a directed graph count at a vertex. In an undirected graph the three mean the same.
public enum Direction: Hashable, Sendable, CaseIterable {
  case outgoing, incoming, both
}

// MARK: - Validation

extension Graph {
  func checkVertex(_ vertex: Int) throws(GraphError) {
    try Self.checkVertex(vertex, vertexCount: vertexCount)
  }

  private static func checkVertex(_ vertex: Int, vertexCount: Int) throws(GraphError) {
    guard vertex >= 0, vertex < vertexCount else {
      throw .unknownVertex(vertex, vertexCount: vertexCount)
    }
  }

  private static func validate(
    vertexCount: Int, sources: [UInt32], targets: [UInt32], weights: [Double]?
  ) throws(GraphError) {
    guard (0...Int(UInt32.max)).contains(vertexCount) else { throw .vertexCountOutOfRange(vertexCount) }
    guard sources.count == targets.count, weights.map({ $0.count == sources.count }) ?? true else {
      throw .edgeArraysDiffer(sources: sources.count, targets: targets.count, weights: weights?.count)
    }
    // An undirected edge makes two arcs, which are numbered with 32 bits.
    guard sources.count <= Int(UInt32.max) / 2 else { throw .tooManyEdges(sources.count) }
    for ends in [sources, targets] {
      if let unknown = ends.first(where: { Int($0) >= vertexCount }) {
        throw .unknownVertex(Int(unknown), vertexCount: vertexCount)
      }
    }
    guard let weights else { return }
    var total = 0.0
    for (edge, weight) in weights.enumerated() {
      guard weight >= 0, weight.isFinite else { throw .invalidWeight(weight, edge: edge) }
      total += weight
    }
    guard total.isFinite else { throw .weightsOverflow }
  }
}
