/// Writes GraphML 1.0: attributes are declared with their types, direction is that of each edge.
///
/// - Source: U. Brandes et al., "GraphML Progress Report" (2002), and the GraphML primer.
struct GraphMLWriter {
  private let nodeColumns: AttributeColumns
  private let edgeColumns: AttributeColumns
  private let graphColumns: AttributeColumns
  private var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
    http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

    """

  private init(_ graph: PropertyGraph) {
    nodeColumns = AttributeColumns(graph.nodes.lazy.map(\.attributes))
    edgeColumns = AttributeColumns(graph.edges.lazy.map(\.attributes))
    graphColumns = AttributeColumns([graph.attributes])
  }

  static func text(of graph: PropertyGraph) -> String {
    var writer = GraphMLWriter(graph)
    writer.write(graph)
    return writer.text
  }

  private mutating func write(_ graph: PropertyGraph) {
    declare(graphColumns, "graph")
    declare(nodeColumns, "node")
    declare(edgeColumns, "edge")
    let isDirected = graph.hasDirectedEdges
    text += "  <graph edgedefault=\"\(isDirected ? "directed" : "undirected")\">\n"
    write(graph.attributes, graphColumns, "graph", indent: "    ")
    let ids = UniqueNames.names(graph.nodes.map { XMLText.representable($0.id) })
    for (node, id) in zip(graph.nodes, ids) {
      open("node id=\"\(XMLText.attribute(id))\"", node.attributes, nodeColumns, "node")
    }
    for edge in graph.edges {
      var tag = "edge"
      if let id = edge.id { tag += " id=\"\(XMLText.attribute(id))\"" }
      tag += " source=\"\(XMLText.attribute(ids[edge.source]))\" target=\"\(XMLText.attribute(ids[edge.target]))\""
      if edge.isDirected != isDirected { tag += " directed=\"\(edge.isDirected)\"" }
      open(tag, edge.attributes, edgeColumns, "edge")
    }
    text += "  </graph>\n</graphml>\n"
  }

  private mutating func declare(_ columns: AttributeColumns, _ domain: String) {
    for (number, column) in columns.types.enumerated() {
      text += "  <key id=\"\(domain)\(number)\" for=\"\(domain)\" attr.name=\"\(XMLText.attribute(column.key))\" "
      text += "attr.type=\"\(Self.typeName(column.value))\"/>\n"
    }
  }

  private static func typeName(_ type: ValueType) -> String {
    switch type {
    case .string, .date, .list: "string"
    case .integer: "long"
    case .double: "double"
    case .boolean: "boolean"
    }
  }

  private mutating func open(
    _ tag: String, _ attributes: PropertyGraph.Attributes, _ columns: AttributeColumns, _ domain: String
  ) {
    guard !attributes.isEmpty else {
      text += "    <\(tag)/>\n"
      return
    }
    text += "    <\(tag)>\n"
    write(attributes, columns, domain, indent: "      ")
    text += "    </\(tag.prefix { $0 != " " })>\n"
  }

  private mutating func write(
    _ attributes: PropertyGraph.Attributes, _ columns: AttributeColumns, _ domain: String, indent: String
  ) {
    for (name, value) in attributes {
      guard let number = columns.types.index(forKey: name) else { continue }
      text += "\(indent)<data key=\"\(domain)\(number)\">\(XMLText.content(value.text))</data>\n"
    }
  }
}
