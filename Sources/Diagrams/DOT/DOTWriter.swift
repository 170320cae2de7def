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
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private struct DOTWriter {
  let arrow: String
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(arrow: String) {
    self.arrow = arrow
  }

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

  private mutating func write(_ subgraph: DOTSubgraph) {
    begin("subgraph", (subgraph.isCluster ? "cluster_" : "") + subgraph.name)
    writeDefaults("graph", subgraph.attributes)
    subgraph.nodes.forEach { write($0) }
    subgraph.subgraphs.forEach { write($0) }
    end()
  }

  private mutating func write(_ node: DOTNode) {
    indent()
    quote(node.id)
    finish(node.attributes)
  }

  private mutating func write(_ edge: DOTEdge) {
    indent()
    quote(edge.tail)
    bytes += arrow.utf8
    quote(edge.head)
    finish(edge.attributes)
  }

  private mutating func writeDefaults(_ what: String, _ attributes: DOTGraph.Attributes) {
    guard !attributes.isEmpty else { return }
    indent()
    bytes += what.utf8
    finish(attributes)
  }

  private mutating func begin(_ what: String, _ name: String) {
    indent()
    bytes += what.utf8
    bytes += " ".utf8
    quote(name)
    bytes += " {\n".utf8
    depth += 1
  }

  private mutating func end() {
    depth -= 1
    indent()
    bytes += "}\n".utf8
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  /// The attributes, and the end of the line.
  private mutating func finish(_ attributes: DOTGraph.Attributes) {
    var separator = " ["
    for (name, value) in attributes {
      bytes += separator.utf8
      separator = ", "
      writeKeyword(name)
      bytes.append(UInt8(ascii: "="))
      switch value {
      case .text(let value): quote(value, backslash: name.hasSuffix("tooltip") ? "\\\\\u{2060}" : "\\\\")
      case .markup(let markup):
        bytes.append(UInt8(ascii: "<"))
        bytes += markup.source.utf8
        bytes.append(UInt8(ascii: ">"))
      }
    }
    bytes += (attributes.isEmpty ? ";\n" : "];\n").utf8
  }

  /// An attribute's name, bare when it is a plain word.
  private mutating func writeKeyword(_ name: String) {
    let isWord = { (byte: UInt8) in (97...122).contains(byte) || (65...90).contains(byte) || byte == 95 }
    if !name.isEmpty && name.utf8.allSatisfy(isWord) { bytes += name.utf8 } else { quote(name) }
  }

  private mutating func quote(_ value: String, backslash: String = "\\\\") {
    let value = PlainText.displayable(value)
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += backslash.utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
