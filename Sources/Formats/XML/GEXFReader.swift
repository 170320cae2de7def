import OrderedCollections

/// Reads GEXF, versions 1.0 to 1.3: declared attributes with their types and defaults, labels, weights, days.
///
/// Nodes inside others are read as if they stood beside them. Colours, sizes and positions are passed over, and of
/// spells, which say that something comes and goes several times, too. An edge that is `mutual` has no direction.
struct GEXFReader: XMLHandler {
  private struct Declaration {
    var name: String
    var type: ValueType
    var defaultValue: PropertyGraph.Value?
  }

  private enum Element {
    case node(Int)
    case edge(XMLTag)
  }

  private var builder = GraphBuilder()
  private var declarations: [String: OrderedDictionary<String, Declaration>] = [:]
  /// The class of the open `<attributes>`, and the id of the open `<attribute>`.
  private var domain = "node"
  private var openAttribute: String?
  private var open: [Element] = []
  private var attributes: [PropertyGraph.Attributes] = []
  private var hasRoot = false

  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    let reader = try XMLWalk.walk(text, GEXFReader())
    return try reader.builder.finished(inferring: .listsAndDates)
  }

  mutating func start(_ tag: XMLTag) throws(FormatError) {
    guard hasRoot || tag.name == "gexf" else {
      throw FormatError("<\(tag.name)> begins no GEXF, which begins with <gexf>", line: tag.line)
    }
    hasRoot = true
    switch tag.name {
    case "graph": builder.graph.isDirected = tag.attributes["defaultedgetype"] == "directed"
    case "attributes": domain = tag.attributes["class"] ?? "node"
    case "attribute": try declare(tag)
    case "node":
      var found = try defaults("node", line: tag.line)
      addTagAttributes(tag, to: &found)
      let id = try tag.required("id")
      if found["label"]?.text == id { found["label"] = nil }
      open.append(.node(try builder.addNode(id, line: tag.line)))
      attributes.append(found)
    case "edge":
      var found = try defaults("edge", line: tag.line)
      addTagAttributes(tag, to: &found)
      open.append(.edge(tag))
      attributes.append(found)
    case "attvalue": try addValue(tag)
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) throws(FormatError) {
    switch name {
    case "attribute": openAttribute = nil
    case "default":
      guard let id = openAttribute, let type = declarations[domain]?[id]?.type else { return }
      declarations[domain]?[id]?.defaultValue = PropertyGraph.Value(text, as: type)
    case "node", "edge": try endElement()
    default: break
    }
  }

  private mutating func declare(_ tag: XMLTag) throws(FormatError) {
    let id = try tag.required("id")
    let type: ValueType =
      switch tag.attributes["type"] {
      case "integer", "long", "short", "byte", "biginteger": .integer
      case "float", "double", "bigdecimal": .double
      case "boolean": .boolean
      case "liststring": .list
      default: .string
      }
    declarations[domain, default: [:]][id] = Declaration(name: tag.attributes["title"] ?? id, type: type)
    openAttribute = id
  }

  private mutating func defaults(_ domain: String, line: Int) throws(FormatError) -> PropertyGraph.Attributes {
    var found: PropertyGraph.Attributes = [:]
    for declaration in declarations[domain, default: [:]].values where declaration.defaultValue != nil {
      found[declaration.name] = declaration.defaultValue
    }
    try builder.countCopies(found.count, line: line)
    return found
  }

  /// Labels, weights and days have places in the tag.
  private func addTagAttributes(_ tag: XMLTag, to found: inout PropertyGraph.Attributes) {
    if let label = tag.attributes["label"] { found["label"] = .string(label) }
    if tag.name == "edge", let weight = tag.attributes["weight"] {
      found["weight"] =
        PropertyGraph.Value(exactly: weight, as: .integer) ?? PropertyGraph.Value(weight, as: .double)
        ?? .string(weight)
    }
    for name in ["start", "end"] {
      if let day = tag.attributes[name] { found[name] = PropertyGraph.Value(day, as: .date) ?? .string(day) }
    }
  }

  private mutating func addValue(_ tag: XMLTag) throws(FormatError) {
    guard let element = open.last else { return }
    let domain = if case .node = element { "node" } else { "edge" }
    // Versions before 1.2 said `id` for `for`.
    let id = if let id = tag.attributes["for"] { id } else { try tag.required("id") }
    let text = try tag.required("value")
    guard let declaration = declarations[domain]?[id] else {
      throw FormatError("no <attribute> declares \(FormatError.quoted(id)) for a \(domain)", line: tag.line)
    }
    if declaration.type == .list {
      attributes[attributes.count - 1][declaration.name] = .list(Self.list(text))
      return
    }
    guard let value = PropertyGraph.Value(text, as: declaration.type) else {
      throw FormatError("\(FormatError.quoted(text)) is no value of type \(declaration.type)", line: tag.line)
    }
    attributes[attributes.count - 1][declaration.name] = value
  }

  /// A list is written `["a", "b"]`, `[a, b]` or, in older versions, `a|b`.
  private static func list(_ text: String) -> [String] {
    if let items = JSONValue.strings(in: text) { return items }
    let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
    let inner = isBracketed ? text.dropFirst().dropLast() : Substring(text)
    return inner.split(whereSeparator: { isBracketed ? $0 == "," : "|;,".contains($0) })
      .map { String($0).trimmingSpaces }
  }

  private mutating func endElement() throws(FormatError) {
    guard let element = open.popLast(), let found = attributes.popLast() else { return }
    switch element {
    case .node(let index): builder.graph.nodes[index].attributes = found
    case .edge(let tag):
      let isDirected =
        switch tag.attributes["type"] {
        case "directed": true
        case "undirected", "mutual": false
        default: builder.graph.isDirected
        }
      builder.addEdge(
        from: try tag.required("source"), to: try tag.required("target"), isDirected: isDirected,
        id: tag.attributes["id"], attributes: found, line: tag.line)
    }
  }
}
