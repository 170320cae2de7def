/// Puts together a graph that is being read: finds nodes by their ids, whether they come before or after the edges that
/// name them, and keeps what a small file can ask for within bounds.
struct GraphBuilder {
  private struct PendingEdge {
    var edge: PropertyGraph.Edge
    let source: String
    let target: String
    let line: Int?
  }

  /// How many edges, or values of attributes, a file may make of what it says once: default values, products of sets.
  private static let mostCopies = 1 << 25

  var graph: PropertyGraph
  private var indices: [String: Int] = [:]
  private var pending: [PendingEdge] = []
  private var copies = 0

  init(isDirected: Bool = true) {
    graph = PropertyGraph(isDirected: isDirected)
  }

  func index(ofNode id: String) -> Int? { indices[id] }

  /// - Throws: `FormatError` when there is such a node already.
  @discardableResult
  mutating func addNode(
    _ id: String, _ attributes: PropertyGraph.Attributes = [:], line: Int?
  ) throws(FormatError) -> Int {
    guard indices[id] == nil else {
      throw FormatError("a second node has the id \(FormatError.quoted(id)); ids must be unique", line: line)
    }
    indices[id] = graph.nodes.count
    graph.nodes.append(PropertyGraph.Node(id, attributes))
    return graph.nodes.count - 1
  }

  /// The node with this id, made if need be.
  mutating func node(_ id: String) -> Int {
    if let index = indices[id] { return index }
    indices[id] = graph.nodes.count
    graph.nodes.append(PropertyGraph.Node(id))
    return graph.nodes.count - 1
  }

  /// Adds an edge whose nodes are found when the graph is finished.
  mutating func addEdge(
    from source: String, to target: String, isDirected: Bool, id: String? = nil,
    attributes: PropertyGraph.Attributes = [:], line: Int?
  ) {
    let edge = PropertyGraph.Edge(from: 0, to: 0, isDirected: isDirected, id: id, attributes: attributes)
    pending.append(PendingEdge(edge: edge, source: source, target: target, line: line))
  }

  /// Notes that so many edges or values are made of what the text says once.
  mutating func countCopies(_ count: Int, line: Int?) throws(FormatError) {
    copies += count
    guard copies <= Self.mostCopies else {
      throw FormatError("defaults or sets of nodes make more than \(Self.mostCopies) values or edges", line: line)
    }
  }

  /// The graph, with a number behind the ids of edges that another has already: some formats count parallel edges only.
  ///
  /// - Throws: `FormatError` when an edge names a node that there is not.
  func finished(inferring scope: TypeInference.Scope) throws(FormatError) -> PropertyGraph {
    var graph = graph
    for edge in pending {
      var placed = edge.edge
      placed.source = try index(of: edge.source, for: edge)
      placed.target = try index(of: edge.target, for: edge)
      graph.edges.append(placed)
    }
    let named = graph.edges.indices.filter { graph.edges[$0].id != nil }
    let ids = UniqueNames.names(named.map { graph.edges[$0].id ?? "" })
    for (edge, id) in zip(named, ids) { graph.edges[edge].id = id }
    TypeInference(scope).apply(to: &graph)
    return graph
  }

  private func index(of id: String, for edge: PendingEdge) throws(FormatError) -> Int {
    guard let index = indices[id] else {
      throw FormatError("an edge names the node \(FormatError.quoted(id)), which there is not", line: edge.line)
    }
    return index
  }
}
