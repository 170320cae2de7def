import OrderedCollections

/// Reads GraphML: declared attributes with their types and defaults, directions, nested graphs as if they were flat.
///
/// Labels that yEd keeps in elements of its own are labels here as well. Ports are passed over; hyperedges, which join
/// more than two nodes, are refused.
struct GraphMLReader: XMLHandler {
  private struct Key {
    var name: String
    var type: ValueType
    var domain: String
    var defaultValue: PropertyGraph.Value?
  }

  /// The graph, node or edge whose tags are open.
  private enum Element {
    case graph
    case node(Int)
    case edge(XMLTag)
  }

  private var builder = GraphBuilder()
  private var keys: OrderedDictionary<String, Key> = [:]
  private var openKey: String?
  private var isDirected = true
  private var open: [Element] = []
  private var attributes: [PropertyGraph.Attributes] = []
  /// The key of the open `<data>`, and its line.
  private var data: (key: String, line: Int)?
  private var hasRoot = false

  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    let reader = try XMLWalk.walk(text, GraphMLReader())
    return try reader.builder.finished(inferring: .listsAndDates)
  }

  mutating func start(_ tag: XMLTag) throws(FormatError) {
    guard hasRoot || tag.name == "graphml" else {
      throw FormatError("<\(tag.name)> begins no GraphML, which begins with <graphml>", line: tag.line)
    }
    hasRoot = true
    switch tag.name {
    case "key": try startKey(tag)
    case "graph":
      let isOutermost = open.isEmpty
      isDirected = tag.attributes["edgedefault"] != "undirected"
      if isOutermost { builder.graph.isDirected = isDirected }
      push(.graph)
    case "node":
      let id = try tag.required("id")
      push(.node(try builder.addNode(id, try defaults("node", line: tag.line), line: tag.line)))
    case "edge": push(.edge(tag))
    case "hyperedge":
      throw FormatError("has a hyperedge, and an edge here joins just two nodes", line: tag.line)
    case "data": data = (try tag.required("key"), tag.line)
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) throws(FormatError) {
    switch name {
    case "key": openKey = nil
    case "default": setDefault(text)
    case "data": try endData(text)
    case "NodeLabel", "EdgeLabel":
      if data != nil, !attributes.isEmpty, !text.trimmingSpaces.isEmpty {
        attributes[attributes.count - 1]["label"] = .string(text.trimmingSpaces)
      }
    case "graph", "node", "edge": try endElement(line: line)
    default: break
    }
  }

  private mutating func push(_ element: Element) {
    open.append(element)
    attributes.append([:])
  }

  private mutating func startKey(_ tag: XMLTag) throws(FormatError) {
    let id = try tag.required("id")
    let type: ValueType =
      switch tag.attributes["attr.type"] {
      case "int", "long", "integer": .integer
      case "float", "double": .double
      case "boolean": .boolean
      default: .string
      }
    keys[id] = Key(name: tag.attributes["attr.name"] ?? id, type: type, domain: tag.attributes["for"] ?? "all")
    openKey = id
  }

  private mutating func setDefault(_ text: String) {
    guard let id = openKey, let key = keys[id] else { return }
    keys[id]?.defaultValue = PropertyGraph.Value(text, as: key.type)
  }

  private mutating func defaults(_ domain: String, line: Int) throws(FormatError) -> PropertyGraph.Attributes {
    var attributes: PropertyGraph.Attributes = [:]
    for key in keys.values where key.defaultValue != nil && (key.domain == domain || key.domain == "all") {
      attributes[key.name] = key.defaultValue
    }
    try builder.countCopies(attributes.count, line: line)
    return attributes
  }

  private mutating func endData(_ text: String) throws(FormatError) {
    guard let (id, line) = data else { return }
    data = nil
    guard !attributes.isEmpty else { return }
    guard let key = keys[id] else {
      throw FormatError("no <key> declares the key \(FormatError.quoted(id))", line: line)
    }
    // What yEd and others put here in elements of their own has no type; an empty number is no value.
    if key.type == .string, key.name == id, text.trimmingSpaces.isEmpty { return }
    if key.type != .string, text.trimmingSpaces.isEmpty { return }
    guard let value = PropertyGraph.Value(text, as: key.type) else {
      throw FormatError("\(FormatError.quoted(text)) is no value of type \(key.type)", line: line)
    }
    attributes[attributes.count - 1][key.name] = value
  }

  private mutating func endElement(line: Int) throws(FormatError) {
    guard let element = open.popLast(), let found = attributes.popLast() else { return }
    switch element {
    case .graph: if open.isEmpty { builder.graph.attributes = found }
    case .node(let index): builder.graph.nodes[index].attributes.merge(found) { $1 }
    case .edge(let tag):
      var own = try defaults("edge", line: tag.line)
      own.merge(found) { $1 }
      let isDirected =
        switch tag.attributes["directed"] {
        case "true": true
        case "false": false
        default: self.isDirected
        }
      builder.addEdge(
        from: try tag.required("source"), to: try tag.required("target"), isDirected: isDirected,
        id: tag.attributes["id"], attributes: own, line: tag.line)
    }
  }
}
