/// Writes GEXF 1.3, the format of Gephi: typed attributes, and days on which nodes and edges begin and end.
///
/// `label`, an edge's `weight` and dates called `start` and `end` go where the format has places for them; all other
/// attributes are declared. Attributes of the graph itself have no place.
///
/// - Source: the GEXF 1.3 schema and primer of the GEXF Working Group (2022).
struct GEXFWriter {
  private let nodeColumns: AttributeColumns
  private let edgeColumns: AttributeColumns
  private var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">

    """

  private init(_ graph: PropertyGraph) {
    nodeColumns = AttributeColumns(graph.nodes.lazy.map { Self.split($0.attributes, isEdge: false).others })
    edgeColumns = AttributeColumns(graph.edges.lazy.map { Self.split($0.attributes, isEdge: true).others })
  }

  static func text(of graph: PropertyGraph) -> String {
    var writer = GEXFWriter(graph)
    writer.write(graph)
    return writer.text
  }

  /// Which attributes go into the tag, and which are declared.
  private static func split(
    _ attributes: PropertyGraph.Attributes, isEdge: Bool
  ) -> (tag: PropertyGraph.Attributes, others: PropertyGraph.Attributes) {
    var (tag, others): (PropertyGraph.Attributes, PropertyGraph.Attributes) = ([:], [:])
    for (name, value) in attributes {
      switch (name, value) {
      case ("label", .string), ("start", .date), ("end", .date): tag[name] = value
      case ("weight", .integer) where isEdge: tag[name] = value
      case ("weight", .double(let number)) where isEdge && number.isFinite: tag[name] = value
      default: others[name] = value
      }
    }
    return (tag, others)
  }

  private mutating func write(_ graph: PropertyGraph) {
    let isDynamic = (graph.nodes.map(\.attributes) + graph.edges.map(\.attributes)).contains { attributes in
      attributes["start"]?.type == .date || attributes["end"]?.type == .date
    }
    let isDirected = graph.hasDirectedEdges
    text += "  <graph defaultedgetype=\"\(Self.typeName(isDirected))\" "
    text += isDynamic ? "mode=\"dynamic\" timeformat=\"date\">\n" : "mode=\"static\">\n"
    declare(nodeColumns, "node")
    declare(edgeColumns, "edge")
    text += "    <nodes>\n"
    let ids = UniqueNames.names(graph.nodes.map { XMLText.representable($0.id) })
    for (node, id) in zip(graph.nodes, ids) {
      let (tag, others) = Self.split(node.attributes, isEdge: false)
      // A label is asked for by many programs; the id serves where there is none.
      let labelled: PropertyGraph.Attributes = ["label": .string(node.label)]
      write("node id=\"\(XMLText.attribute(id))\"", labelled.merging(tag) { $1 }, others, nodeColumns)
    }
    text += "    </nodes>\n    <edges>\n"
    for edge in graph.edges {
      let (tag, others) = Self.split(edge.attributes, isEdge: true)
      var start = "edge"
      if let id = edge.id { start += " id=\"\(XMLText.attribute(id))\"" }
      start += " source=\"\(XMLText.attribute(ids[edge.source]))\" target=\"\(XMLText.attribute(ids[edge.target]))\""
      if edge.isDirected != isDirected { start += " type=\"\(Self.typeName(edge.isDirected))\"" }
      write(start, tag, others, edgeColumns)
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
  }

  private static func typeName(_ isDirected: Bool) -> String { isDirected ? "directed" : "undirected" }

  private mutating func declare(_ columns: AttributeColumns, _ domain: String) {
    guard !columns.types.isEmpty else { return }
    text += "    <attributes class=\"\(domain)\">\n"
    for (number, column) in columns.types.enumerated() {
      let type =
        switch column.value {
        case .string, .date: "string"
        case .integer: "long"
        case .double: "double"
        case .boolean: "boolean"
        case .list: "liststring"
        }
      text += "      <attribute id=\"\(number)\" title=\"\(XMLText.attribute(column.key))\" type=\"\(type)\"/>\n"
    }
    text += "    </attributes>\n"
  }

  private mutating func write(
    _ start: String, _ tag: PropertyGraph.Attributes, _ others: PropertyGraph.Attributes, _ columns: AttributeColumns
  ) {
    text += "      <\(start)"
    for (name, value) in tag { text += " \(name)=\"\(XMLText.attribute(value.text))\"" }
    guard !others.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">\n        <attvalues>\n"
    for (name, value) in others {
      guard let number = columns.types.index(forKey: name) else { continue }
      text += "          <attvalue for=\"\(number)\" value=\"\(XMLText.attribute(value.text))\"/>\n"
    }
    text += "        </attvalues>\n      </\(start.prefix { $0 != " " })>\n"
  }
}
