/// Writes Pajek's .net: vertices with their labels, arcs and edges with weights and labels, and nothing else.
///
/// Labels stand in quotation marks and on one line, so quotation marks in them become apostrophes, backslashes slashes
/// and line breaks spaces; vertices of the same label are numbered. An edge without a weight weighs 1.
///
/// - Source: A. Mrvar and V. Batagelj, "Programs for Analysis and Visualization of Very Large Networks: Reference
///   Manual" (Pajek), section on network files.
enum PajekWriter {
  static func text(of graph: PropertyGraph) -> String {
    var text = "*Vertices \(graph.nodes.count)\n"
    for (number, label) in UniqueNames.names(graph.nodes.map { oneLine($0.label) }).enumerated() {
      text += "\(number + 1) \"\(label)\"\n"
    }
    for (heading, isDirected) in [("*Arcs", true), ("*Edges", false)] {
      let edges = graph.edges.filter { $0.isDirected == isDirected }
      // A reader learns from an empty list which kind of graph it is.
      guard !edges.isEmpty || graph.edges.isEmpty && graph.isDirected == isDirected else { continue }
      text += heading + "\n"
      for edge in edges { text += line(edge) }
    }
    return text
  }

  private static func line(_ edge: PropertyGraph.Edge) -> String {
    let weight = edge.attributes["weight"].flatMap { edge.weight?.isFinite == true ? $0.text : nil } ?? "1"
    let label = edge.label.map { " l \"\(oneLine($0))\"" } ?? ""
    return "\(edge.source + 1) \(edge.target + 1) \(weight)\(label)\n"
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "\"": "'"
          case "\\": "/"
          case "\u{0}"..." ", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}": " "
          default: scalar
          }
        }))
  }
}
