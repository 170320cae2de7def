import Synchronization

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
/// Stored as compressed sparse rows: 4 bytes an arc and a vertex; 4 more an edge when the edges were not given in order
/// of their sources and targets; and 2, 4 or 8 an edge for its weight, as few as hold all exactly. The rows of
/// incoming edges, the lengths of steps, and rows with hubs first are made when they are first needed, and then kept.
///
/// Arcs are numbered with 32 bits, of which an undirected edge makes two: so there are at most ``largestEdgeCount``
/// edges, 2³¹ − 1. They take 16 GiB before the first algorithm has run, or 24 with weights. Wider numbers would slow
/// down every graph that fits, and are left to machines of another size.
public struct Graph: Sendable {
  /// How many edges a graph can have.
  public static let largestEdgeCount = Int(UInt32.max) / 2

  public let vertexCount: Int
  public let isDirected: Bool
  public let edgeCount: Int
  /// Whether there are neither self-loops nor parallel edges.
  public let isSimple: Bool
  let outgoing: Adjacency
  let numbering: EdgeNumbering
  let strengths: EdgeWeights?
  private let derived = Derived()

  /// What can be worked out from the rest, once it is needed.
  private final class Derived: Sendable {
    let incoming = OnDemand<(adjacency: Adjacency, slots: [UInt32])>()
    let outgoingEdges = OnDemand<[UInt32]>()
    let pathNetworks = Mutex<[PathKind: PathNetwork]>([:])
    let hubNetworks = Mutex<[Direction: HubNetwork]>([:])
  }

  /// What a path network depends on.
  private struct PathKind: Hashable {
    let length: EdgeLength
    let direction: Direction
  }

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
    guard sources.count == targets.count, weights.map({ $0.count == sources.count }) ?? true else {
      throw .edgeArraysDiffer(sources: sources.count, targets: targets.count, weights: weights?.count)
    }
    try Self.validate(vertexCount: vertexCount, sources: sources, targets: targets)
    self.init(checked: vertexCount, sources, targets, try weights.map(EdgeWeights.init), directed)
  }

  /// Builds a graph from arrays that are known to be in order.
  init(checked vertexCount: Int, _ sources: [UInt32], _ targets: [UInt32], _ weights: EdgeWeights?, _ directed: Bool) {
    let rows = EdgeEnds.withEnds(sources, targets) { RowSorting(vertexCount: vertexCount, $0, directed: directed) }
    self.init(rows, weights, directed: directed)
  }

  /// Builds a graph from sorted edges and their strengths.
  init(_ rows: RowSorting, _ strengths: EdgeWeights?, directed: Bool) {
    vertexCount = rows.arcs.vertexCount
    isDirected = directed
    edgeCount = rows.edgeCount
    isSimple = rows.isSimple
    outgoing = rows.arcs
    numbering = rows.numbering
    self.strengths = strengths
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

  /// One entry per edge, each finite and at least 0; nil when the graph has no weights.
  ///
  /// - Complexity: O(E).
  public var weights: [Double]? { strengths?.all }

  /// How many bytes the graph takes, without what is worked out on demand.
  ///
  /// On undirected graphs of many more edges than vertices about 8 an edge, and 4 more when the edges were not given in
  /// order. Weights take 2 more when all are whole numbers below 65,536, or decimals that are when the point is left
  /// out; else 4 when single numbers hold them exactly, or decimals of nine digits do; else 8.
  public var byteCount: Int {
    4 * (outgoing.offsets.count + outgoing.neighbours.count) + numbering.byteCount + (strengths?.byteCount ?? 0)
  }

  /// The two ends of an edge, as they were given.
  ///
  /// - Precondition: `edge` is in `0 ..< edgeCount`.
  /// - Complexity: O(log V).
  public func ends(of edge: Int) -> (source: Int, target: Int) {
    precondition(edge >= 0 && edge < edgeCount, "edges are numbered from 0 to edgeCount - 1")
    let (slot, source) = numbering.place(of: edge, in: outgoing)
    return (source, Int(outgoing.neighbours[slot]))
  }

  /// The strength of an edge: 1 when the graph has no weights.
  ///
  /// - Precondition: `edge` is in `0 ..< edgeCount`.
  public func weight(of edge: Int) -> Double {
    strengths?[edge] ?? 1
  }

  /// The vertices one edge away, ascending; a vertex stands there once per edge.
  ///
  /// - Precondition: `vertex` is in `0 ..< vertexCount`.
  /// - Complexity: O(degree), once the rows that the direction needs are there.
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
  /// - Complexity: O(log d + k) for k edges found at a vertex of degree d; O(V + E) the first time.
  public func edges(from source: Int, to target: Int) throws(GraphError) -> [Int] {
    try checkVertex(source)
    try checkVertex(target)
    let edges = outgoingEdges
    var slot = outgoing.firstSlot(from: source, to: target)
    let end = outgoing.slots(of: source).upperBound
    var found: [Int] = []
    while slot < end, Int(outgoing.neighbours[slot]) == target {
      found.append(Int(edges[slot]))
      slot += 1
    }
    return found
  }
}

/// Which edges of a directed graph count at a vertex. In an undirected graph the three mean the same.
public enum Direction: Hashable, Sendable, CaseIterable {
  case outgoing, incoming, both
}

// MARK: - What is worked out on demand

extension Graph {
  /// The same as `outgoing` when the graph is undirected.
  var incoming: Adjacency { isDirected ? transposition.adjacency : outgoing }

  /// The arcs the other way round, and for each outgoing slot the slot of its arc there.
  private var transposition: (adjacency: Adjacency, slots: [UInt32]) {
    derived.incoming.value { outgoing.transposed() }
  }

  /// The edge of which the arc in each outgoing slot is made.
  var outgoingEdges: [UInt32] {
    derived.outgoingEdges.value {
      var edges = [UInt32](repeating: 0, count: outgoing.arcCount)
      let back = isDirected ? [] : transposition.slots
      numbering.forEachArc(in: outgoing, edgeCount: edgeCount) { slot, edge in
        edges[slot] = UInt32(truncatingIfNeeded: edge)
        if !isDirected { edges[Int(back[slot])] = UInt32(truncatingIfNeeded: edge) }
      }
      return edges
    }
  }

  /// The edge of which the arc in each incoming slot is made.
  var incomingEdges: [UInt32] {
    guard isDirected else { return outgoingEdges }
    let (outgoingEdges, slots) = (self.outgoingEdges, transposition.slots)
    var edges = [UInt32](repeating: 0, count: slots.count)
    for slot in slots.indices { edges[Int(slots[slot])] = outgoingEdges[slot] }
    return edges
  }

  /// The strength of the arc in each outgoing slot; nil when the graph has no weights.
  var outgoingStrengths: [Double]? { strengths?.gathered(at: outgoingEdges) }

  /// The strength of the arc in each incoming slot; nil when the graph has no weights.
  var incomingStrengths: [Double]? { strengths?.gathered(at: incomingEdges) }

  /// The steps that paths of a kind can take, made by `make` when they are first needed.
  func keptNetwork(
    _ length: EdgeLength, _ direction: Direction, _ make: () throws(GraphError) -> PathNetwork
  ) throws(GraphError) -> PathNetwork {
    let kind = PathKind(length: length, direction: direction)
    if let kept = derived.pathNetworks.withLock({ $0[kind] }) { return kept }
    let made = try make()
    derived.pathNetworks.withLock { $0[kind] = made }
    return made
  }

  /// The steps by hops, hubs first: what searches from many vertices work with.
  func hubNetwork(_ direction: Direction) throws(GraphError) -> HubNetwork {
    let direction = isDirected ? direction : .outgoing
    let steps = try pathNetwork(.hops, direction).arcs
    return derived.hubNetworks.withLock { kept in
      if let network = kept[direction] { return network }
      let network = HubNetwork(steps, isSymmetric: !isDirected || direction == .both)
      kept[direction] = network
      return network
    }
  }

  /// The two ends of every edge.
  var edgeEnds: (sources: [UInt32], targets: [UInt32]) {
    var sources: [UInt32] = []
    let targets = [UInt32](count: edgeCount) { targets in
      sources = [UInt32](count: edgeCount) { sources in
        numbering.forEachEdge(in: outgoing) { edge, source, target in
          sources[edge] = source
          targets[edge] = target
        }
      }
    }
    return (sources, targets)
  }
}

// MARK: - Validation

extension Graph {
  func checkVertex(_ vertex: Int) throws(GraphError) {
    try Self.checkVertex(vertex, vertexCount: vertexCount)
  }

  /// - Parameter limit: How many edges a graph can have; tests set it lower.
  static func checkSize(
    vertexCount: Int, edgeCount: Int, limit: Int = Graph.largestEdgeCount
  ) throws(GraphError) {
    guard (0...Int(UInt32.max)).contains(vertexCount) else { throw .vertexCountOutOfRange(vertexCount) }
    guard edgeCount <= limit else { throw .tooManyEdges(edgeCount, limit: limit) }
  }

  private static func checkVertex(_ vertex: Int, vertexCount: Int) throws(GraphError) {
    guard vertex >= 0, vertex < vertexCount else {
      throw .unknownVertex(vertex, vertexCount: vertexCount)
    }
  }

  private static func validate(vertexCount: Int, sources: [UInt32], targets: [UInt32]) throws(GraphError) {
    try checkSize(vertexCount: vertexCount, edgeCount: sources.count)
    for ends in [sources, targets] {
      // The upper bit is set where an end is above the last vertex, or above 2³¹: then each is looked at.
      let last = UInt32(truncatingIfNeeded: vertexCount - 1)
      let bits = ends.withUnsafeBufferPointer { ends in
        var bits: UInt32 = 0
        for end in ends { bits |= (last &- end) | end }
        return bits
      }
      if bits >> 31 > 0, let unknown = ends.first(where: { Int($0) >= vertexCount }) {
        throw .unknownVertex(Int(unknown), vertexCount: vertexCount)
      }
    }
  }
}
