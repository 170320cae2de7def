import OrderedCollections
import Record

/// A graph whose nodes and edges carry typed attributes: what every graph format is written from and read into.
///
/// Nodes and edges keep their order, and edges lead from node to node by index, so that parallel edges, self-loops and
/// nodes without edges are nothing special. Each edge says for itself whether it has a direction: a graph may be mixed.
///
/// The attribute `label` is what people call a node or edge, `weight` is an edge's strength, and `start` and `end` are
/// its first and last day; formats with places of their own for these put them there.
///
///     var graph = PropertyGraph()
///     graph.nodes = [PropertyGraph.Node("ann", ["label": "Ann Lee"]), PropertyGraph.Node("bob")]
///     graph.edges = [PropertyGraph.Edge(from: 0, to: 1, attributes: ["weight": .integer(2)])]
///     print(try GraphFormat.graphml.text(of: graph))
public struct PropertyGraph: Hashable, Sendable {
  public typealias Attributes = OrderedDictionary<String, Value>

  /// What edges are unless they say otherwise, and what a graph without edges is.
  public var isDirected: Bool
  public var attributes: Attributes
  public var nodes: [Node]
  public var edges: [Edge]

  public init(isDirected: Bool = true, attributes: Attributes = [:], nodes: [Node] = [], edges: [Edge] = []) {
    self.isDirected = isDirected
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }

  public struct Node: Hashable, Sendable {
    /// Unique in the graph.
    public var id: String
    public var attributes: Attributes

    public init(_ id: String, _ attributes: Attributes = [:]) {
      self.id = id
      self.attributes = attributes
    }

    /// The label, or the id of a node without one.
    public var label: String { attributes["label"]?.text ?? id }
  }

  public struct Edge: Hashable, Sendable {
    /// Indices of the nodes.
    public var source: Int
    public var target: Int
    public var isDirected: Bool
    /// Unique in the graph; nil for an edge without a name of its own.
    public var id: String?
    public var attributes: Attributes

    public init(
      from source: Int, to target: Int, isDirected: Bool = true, id: String? = nil, attributes: Attributes = [:]
    ) {
      self.source = source
      self.target = target
      self.isDirected = isDirected
      self.id = id
      self.attributes = attributes
    }

    /// The label, or nothing.
    public var label: String? { attributes["label"]?.text }

    /// The weight, where there is one that is a number; read from text too, for formats that know no numbers.
    public var weight: Double? {
      switch attributes["weight"] {
      case .integer(let weight): Double(weight)
      case .double(let weight): weight
      case .string(let weight): Double(weight)
      default: nil
      }
    }
  }

  /// Whether some edge has a direction; for a graph without edges, whether it is said to be directed.
  public var hasDirectedEdges: Bool { edges.isEmpty ? isDirected : edges.contains(where: \.isDirected) }
}

extension PropertyGraph {
  /// The value of an attribute.
  public enum Value: Hashable, Sendable {
    case string(String)
    case integer(Int)
    case double(Double)
    case boolean(Bool)
    case date(CalendarDate)
    case list([String])

    /// The value as text: numbers in the shortest form that reads back as the same number, and `INF`, `-INF` and `NaN`
    /// as XML Schema has them; dates after ISO 8601; lists as JSON arrays.
    public var text: String {
      switch self {
      case .string(let text): text
      case .integer(let number): String(number)
      case .double(let number): Self.text(of: number)
      case .boolean(let flag): flag ? "true" : "false"
      case .date(let date): date.description
      case .list(let items): Self.text(of: items)
      }
    }

    private static func text(of number: Double) -> String {
      if number.isFinite { return String(number) }
      return number.isNaN ? "NaN" : number < 0 ? "-INF" : "INF"
    }

    private static func text(of items: [String]) -> String {
      var json = JSONWriter()
      json.array(items) { $0.value($1) }
      return json.text
    }
  }
}

extension PropertyGraph.Value: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) {
    self = .string(value)
  }
}
