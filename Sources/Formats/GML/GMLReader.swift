import OrderedCollections

/// Reads GML.
///
/// A node is called by its `uid` if it has one, else by its label if every node has one of its own, else by its number.
/// Lists inside nodes and edges become attributes with a point in their names: `graphics.x`. A key that comes several
/// times makes a list, as NetworkX writes them.
struct GMLReader {
  private var builder = GraphBuilder(isDirected: false)
  /// What edges call each node, by its number.
  private var names: [Int: String] = [:]

  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    let items = try GMLParser.parse(text)
    for item in items {
      guard item.key == "graph", case .list(let content) = item.value else { continue }
      var reader = GMLReader()
      try reader.read(content)
      return try reader.builder.finished(inferring: .listsAndDates)
    }
    throw FormatError("is GML without 'graph [ … ]', so it has no graph")
  }

  private mutating func read(_ content: [GMLParser.Item]) throws(FormatError) {
    var isDirected = false
    for item in content {
      if item.key == "directed", case .integer(let flag) = item.value { isDirected = flag != 0 }
    }
    builder.graph.isDirected = isDirected
    builder.graph.attributes = Self.attributes(of: content, leavingOut: GMLWriter.graphNames)
    try readNodes(content.filter { $0.key == "node" })
    for item in content where item.key == "edge" { try readEdge(item, isDirected: isDirected) }
  }

  private mutating func readNodes(_ items: [GMLParser.Item]) throws(FormatError) {
    let contents = try items.map { (item) throws(FormatError) in try Self.content(item) }
    let labels = contents.map { Self.text("label", in: $0) }
    let haveOwnLabels = !labels.contains(nil) && Set(labels).count == labels.count
    for (index, item) in items.enumerated() {
      let content = contents[index]
      guard let number = Self.number("id", in: content) else {
        throw FormatError("a node lacks a whole number for its 'id'", line: item.line)
      }
      let uid = Self.text("uid", in: content)
      let id = uid ?? (haveOwnLabels ? labels[index] : nil) ?? String(number)
      var attributes = Self.attributes(of: content, leavingOut: GMLWriter.nodeNames)
      if let label = labels[index], label != id { attributes["label"] = .string(label) }
      guard names.updateValue(id, forKey: number) == nil else {
        throw FormatError("a second node has the id \(number)", line: item.line)
      }
      try builder.addNode(id, attributes, line: item.line)
    }
  }

  private mutating func readEdge(_ item: GMLParser.Item, isDirected: Bool) throws(FormatError) {
    let content = try Self.content(item)
    var ends: [String] = []
    for name in ["source", "target"] {
      guard let number = Self.number(name, in: content) else {
        throw FormatError("an edge lacks a whole number for its '\(name)'", line: item.line)
      }
      guard let id = names[number] else {
        throw FormatError("an edge names the node \(number), which there is not", line: item.line)
      }
      ends.append(id)
    }
    builder.addEdge(
      from: ends[0], to: ends[1], isDirected: Self.number("directed", in: content).map { $0 != 0 } ?? isDirected,
      id: Self.text("key", in: content), attributes: Self.attributes(of: content, leavingOut: GMLWriter.edgeNames),
      line: item.line)
  }

  private static func content(_ item: GMLParser.Item) throws(FormatError) -> [GMLParser.Item] {
    guard case .list(let content) = item.value else {
      throw FormatError("'\(item.key)' is no list in [ ]", line: item.line)
    }
    return content
  }

  private static func number(_ key: String, in content: [GMLParser.Item]) -> Int? {
    for item in content where item.key == key {
      if case .integer(let number) = item.value { return number }
    }
    return nil
  }

  private static func text(_ key: String, in content: [GMLParser.Item]) -> String? {
    for item in content where item.key == key {
      switch item.value {
      case .string(let text): return text
      // Some write labels that are numbers without quotation marks; NetworkX numbers parallel edges.
      case .integer(let number) where key == "label": return String(number)
      default: return nil
      }
    }
    return nil
  }

  private static func attributes(
    of content: [GMLParser.Item], leavingOut reserved: Set<String>
  ) -> PropertyGraph.Attributes {
    var attributes: PropertyGraph.Attributes = [:]
    for item in content where !reserved.contains(item.key) {
      add(item.value, as: GMLNames.decoded(item.key), to: &attributes)
    }
    return attributes
  }

  /// What NetworkX writes before the only item of a list.
  private static let listStart = "_networkx_list_start"

  private static func add(_ value: GMLParser.Value, as name: String, to attributes: inout PropertyGraph.Attributes) {
    let single: PropertyGraph.Value
    switch value {
    case .integer(let number): single = .integer(number)
    case .real(let number): single = .double(number)
    case .string(let text): single = text == listStart ? .list([]) : .string(text)
    case .list(let items):
      for item in items { add(item.value, as: "\(name).\(GMLNames.decoded(item.key))", to: &attributes) }
      return
    }
    switch attributes[name] {
    case nil: attributes[name] = single
    case .list(let items): attributes[name] = .list(items + [single.text])
    case .some(let first): attributes[name] = .list([first.text, single.text])
    }
  }
}
