import OrderedCollections

/// A graph to be drawn, with its nodes, edges and attributes in the order in which they are to be written.
///
/// Names and values are plain text, whatever they hold; the writer does all the escaping.
///
///     var graph = DOTGraph(name: "talks")
///     graph.nodes = [DOTNode("A & B"), DOTNode("C")]
///     graph.edges = [DOTEdge(from: "A & B", to: "C", ["label": "met"])]
///     print(graph.text)
public struct DOTGraph: Hashable, Sendable {
  public typealias Attributes = OrderedDictionary<String, DOTValue>

  /// Shows in the SVG. A graph without a name would get a different one at each drawing.
  public var name: String
  public var isDirected: Bool
  public var attributes: Attributes
  /// What nodes have unless they say otherwise.
  public var nodeDefaults: Attributes
  public var edgeDefaults: Attributes
  public var nodes: [DOTNode]
  public var subgraphs: [DOTSubgraph]
  public var edges: [DOTEdge]

  public init(
    name: String, isDirected: Bool = true, attributes: Attributes = [:], nodeDefaults: Attributes = [:],
    edgeDefaults: Attributes = [:], nodes: [DOTNode] = [], subgraphs: [DOTSubgraph] = [], edges: [DOTEdge] = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.nodes = nodes
    self.subgraphs = subgraphs
    self.edges = edges
  }

  /// Nodes, those of subgraphs included.
  public var nodeCount: Int { nodes.count + subgraphs.reduce(0) { $0 + $1.nodeCount } }

  public var edgeCount: Int { edges.count }
}

public struct DOTNode: Hashable, Sendable {
  public var id: String
  public var attributes: DOTGraph.Attributes

  public init(_ id: String, _ attributes: DOTGraph.Attributes = [:]) {
    self.id = id
    self.attributes = attributes
  }
}

public struct DOTEdge: Hashable, Sendable {
  public var tail: String
  public var head: String
  public var attributes: DOTGraph.Attributes

  public init(from tail: String, to head: String, _ attributes: DOTGraph.Attributes = [:]) {
    self.tail = tail
    self.head = head
    self.attributes = attributes
  }
}

/// Nodes that belong together: in a frame of their own, or only for an attribute such as `rank`.
public struct DOTSubgraph: Hashable, Sendable {
  public var name: String
  /// Whether it is drawn as an area of its own.
  public var isCluster: Bool
  public var attributes: DOTGraph.Attributes
  public var nodes: [DOTNode]
  public var subgraphs: [DOTSubgraph]

  public init(
    name: String, isCluster: Bool, attributes: DOTGraph.Attributes = [:], nodes: [DOTNode] = [],
    subgraphs: [DOTSubgraph] = []
  ) {
    self.name = name
    self.isCluster = isCluster
    self.attributes = attributes
    self.nodes = nodes
    self.subgraphs = subgraphs
  }

  var nodeCount: Int { nodes.count + subgraphs.reduce(0) { $0 + $1.nodeCount } }
}

/// The value of an attribute.
public enum DOTValue: Hashable, Sendable {
  /// Plain text, in which nothing has a special meaning: `\N` is a backslash and an N.
  case text(String)
  /// A label with tables, fonts and colours.
  case markup(Markup)
}

extension DOTValue: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self = .text(value)
  }
}
