extension DOTGraph {
  /// The graph in the DOT language: the same graph always gives the same text.
  ///
  /// For the example of ``DOTGraph``:
  ///
  ///     digraph "talks" {
  ///       "A & B";
  ///       "C";
  ///       "A & B" -> "C" [label="met"];
  ///     }
  ///
  /// In Graphviz, a backslash starts an escape in some values (labels) and not in others (names). Here it is doubled
  /// everywhere, which shows as one backslash in the former and keeps the latter distinct. The escapes in the tooltips
  /// of some elements are even replaced twice, so an invisible word joiner parts them from their backslash.
  ///
  /// - Complexity: O(length of the text).
  public var text: String {
    var writer = DOTWriter(arrow: isDirected ? "->" : "--")
    writer.write(self)
    return writer.text
  }
}

private struct DOTWriter {
  let arrow: String
  var text = ""
  var depth = 0

  mutating func write(_ graph: DOTGraph) {
    line("\(graph.isDirected ? "digraph" : "graph") \(quoted(graph.name)) {")
    depth += 1
    writeDefaults("graph", graph.attributes)
    writeDefaults("node", graph.nodeDefaults)
    writeDefaults("edge", graph.edgeDefaults)
    graph.nodes.forEach { write($0) }
    graph.subgraphs.forEach { write($0) }
    for edge in graph.edges {
      line("\(quoted(edge.tail)) \(arrow) \(quoted(edge.head))\(list(edge.attributes));")
    }
    depth -= 1
    line("}")
  }

  mutating func write(_ subgraph: DOTSubgraph) {
    line("subgraph \(quoted((subgraph.isCluster ? "cluster_" : "") + subgraph.name)) {")
    depth += 1
    writeDefaults("graph", subgraph.attributes)
    subgraph.nodes.forEach { write($0) }
    subgraph.subgraphs.forEach { write($0) }
    depth -= 1
    line("}")
  }

  mutating func write(_ node: DOTNode) {
    line("\(quoted(node.id))\(list(node.attributes));")
  }

  mutating func writeDefaults(_ what: String, _ attributes: DOTGraph.Attributes) {
    if !attributes.isEmpty { line("\(what)\(list(attributes));") }
  }

  func list(_ attributes: DOTGraph.Attributes) -> String {
    guard !attributes.isEmpty else { return "" }
    let items = attributes.map { name, value in
      switch value {
      case .text(let text) where name.hasSuffix("tooltip"):
        "\(keyword(name))=\(quoted(text, backslash: "\\\\\u{2060}"))"
      case .text(let text): "\(keyword(name))=\(quoted(text))"
      case .markup(let markup): "\(keyword(name))=<\(markup.source)>"
      }
    }
    return " [\(items.joined(separator: ", "))]"
  }

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  /// An attribute's name, bare when it is a plain word.
  func keyword(_ name: String) -> String {
    let isWord = { (byte: UInt8) in (97...122).contains(byte) || (65...90).contains(byte) || byte == 95 }
    return !name.isEmpty && name.utf8.allSatisfy(isWord) ? name : quoted(name)
  }

  func quoted(_ text: String, backslash: String = "\\\\") -> String {
    let text = PlainText.displayable(text)
    let isSpecial = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A }
    if !text.utf8.contains(where: isSpecial) { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += backslash
      case "\n": result += "\\n"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
