/// Writes the DOT language of Graphviz, plainly: every node, edge and attribute, and nothing for the eye.
///
/// An edge's id is its `key`, by which Graphviz tells parallel edges apart. An edge without direction in a directed
/// graph has `dir=none`, and one with a direction in an undirected graph `dir=forward`. A backslash is written twice, as
/// labels need it. DOT knows text only, without U+0000.
///
/// - Source: the grammar of the DOT language in Graphviz's documentation.
struct DOTExchangeWriter {
  static let edgeNames = ReservedNames(["key", "dir"])

  static func text(of graph: PropertyGraph) -> String {
    let isDirected = graph.hasDirectedEdges
    let arrow = isDirected ? "->" : "--"
    var text = isDirected ? "digraph {\n" : "graph {\n"
    if !graph.attributes.isEmpty { text += "  graph\(list(graph.attributes.map { ($0, $1.text) }));\n" }
    let ids = UniqueNames.names(graph.nodes.map { representable($0.id) }).map(quoted)
    for (node, id) in zip(graph.nodes, ids) {
      text += "  \(id)\(list(node.attributes.map { ($0, $1.text) }));\n"
    }
    for edge in graph.edges {
      var attributes: [(String, String)] = []
      if let id = edge.id { attributes.append(("key", id)) }
      if edge.isDirected != isDirected { attributes.append(("dir", edge.isDirected ? "forward" : "none")) }
      attributes += edge.attributes.map { (edgeNames.protecting($0), $1.text) }
      text += "  \(ids[edge.source]) \(arrow) \(ids[edge.target])\(list(attributes));\n"
    }
    return text + "}\n"
  }

  private static func list(_ attributes: [(String, String)]) -> String {
    guard !attributes.isEmpty else { return "" }
    return " [" + attributes.map { "\(name($0))=\(quoted($1))" }.joined(separator: ", ") + "]"
  }

  /// Bare when it is a plain word that the language does not use itself.
  private static func name(_ name: String) -> String {
    let isLetter = { (byte: UInt8) in (97...122).contains(byte) || (65...90).contains(byte) || byte == 95 }
    let isPlain = !name.isEmpty && name.utf8.allSatisfy(isLetter)
    return isPlain && !DOTLexer.keywords.contains(name.lowercased()) ? name : quoted(name)
  }

  private static func representable(_ text: String) -> String { text.replacing("\0", with: "\u{FFFD}") }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
