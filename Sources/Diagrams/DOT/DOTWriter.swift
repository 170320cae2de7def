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
    var writer = DOTWriter(arrow: isDirected ? " -> " : " -- ")
    writer.write(self)
    return writer.text
  }
}

private struct DOTWriter {
  let arrow: String
  var text = ""
  var depth = 0

  mutating func write(_ graph: DOTGraph) {
    begin(graph.isDirected ? "digraph" : "graph", graph.name)
    writeDefaults("graph", graph.attributes)
    writeDefaults("node", graph.nodeDefaults)
    writeDefaults("edge", graph.edgeDefaults)
    graph.nodes.forEach { write($0) }
    graph.subgraphs.forEach { write($0) }
    graph.edges.forEach { write($0) }
    end()
  }

  mutating func write(_ subgraph: DOTSubgraph) {
    begin("subgraph", (subgraph.isCluster ? "cluster_" : "") + subgraph.name)
    writeDefaults("graph", subgraph.attributes)
    subgraph.nodes.forEach { write($0) }
    subgraph.subgraphs.forEach { write($0) }
    end()
  }

  mutating func write(_ node: DOTNode) {
    indent()
    quote(node.id)
    finish(node.attributes)
  }

  mutating func write(_ edge: DOTEdge) {
    indent()
    quote(edge.tail)
    text += arrow
    quote(edge.head)
    finish(edge.attributes)
  }

  mutating func writeDefaults(_ what: String, _ attributes: DOTGraph.Attributes) {
    guard !attributes.isEmpty else { return }
    indent()
    text += what
    finish(attributes)
  }

  mutating func begin(_ what: String, _ name: String) {
    indent()
    text += what
    text += " "
    quote(name)
    text += " {\n"
    depth += 1
  }

  mutating func end() {
    depth -= 1
    indent()
    text += "}\n"
  }

  mutating func indent() {
    for _ in 0..<depth { text += "  " }
  }

  /// The attributes, and the end of the line.
  mutating func finish(_ attributes: DOTGraph.Attributes) {
    var separator = " ["
    for (name, value) in attributes {
      text += separator
      separator = ", "
      writeKeyword(name)
      text += "="
      switch value {
      case .text(let value): quote(value, backslash: name.hasSuffix("tooltip") ? "\\\\\u{2060}" : "\\\\")
      case .markup(let markup):
        text += "<"
        text += markup.source
        text += ">"
      }
    }
    text += attributes.isEmpty ? ";\n" : "];\n"
  }

  /// An attribute's name, bare when it is a plain word.
  mutating func writeKeyword(_ name: String) {
    let isWord = { (byte: UInt8) in (97...122).contains(byte) || (65...90).contains(byte) || byte == 95 }
    if !name.isEmpty && name.utf8.allSatisfy(isWord) { text += name } else { quote(name) }
  }

  mutating func quote(_ value: String, backslash: String = "\\\\") {
    let value = PlainText.displayable(value)
    let isSpecial = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A }
    text += "\""
    var rest = value[...]
    while let place = rest.utf8.firstIndex(where: isSpecial) {
      text += rest[..<place]
      switch rest.utf8[place] {
      case UInt8(ascii: "\""): text += "\\\""
      case UInt8(ascii: "\\"): text += backslash
      default: text += "\\n"
      }
      rest = rest[rest.utf8.index(after: place)...]
    }
    text += rest
    text += "\""
  }
}
