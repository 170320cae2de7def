/// Writes a Mermaid flowchart: nodes and edges with their labels, as Markdown pages show them.
///
/// Every character that means something to Mermaid, Markdown or HTML is written as one of Mermaid's references, `#38;`
/// for an ampersand.
enum MermaidWriter {
  static func text(of graph: PropertyGraph) -> String {
    var text = "flowchart LR\n"
    for (number, node) in graph.nodes.enumerated() { text += "  n\(number)[\"\(escaped(node.label))\"]\n" }
    for edge in graph.edges {
      let arrow = edge.isDirected ? "-->" : "---"
      let label = edge.label.map { "|\"\(escaped($0))\"|" } ?? ""
      text += "  n\(edge.source) \(arrow)\(label) n\(edge.target)\n"
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    // An empty label would end the flowchart with a syntax error.
    guard !text.isEmpty else { return " " }
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " ,.-()'".unicodeScalars.contains(scalar)
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        result += " "
      } else if isPlain || !scalar.isASCII {
        result.unicodeScalars.append(scalar)
      } else {
        result += "#\(scalar.value);"
      }
    }
    return result
  }
}
